import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser that the tests use, or `undefined` if no browser was found. */
    chromium: string | undefined;
  }
}

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const APPS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/opt/google/chrome/chrome"];

/** Finds a browser for the tests. If there is none, prints why the tests in a browser are skipped. */
export function setup(project: TestProject): void {
  const { path, missing } = obtainChromium();
  if (missing) console.warn(`docs: the tests in Chromium are skipped: ${missing}`);
  project.provide("chromium", path);
}

/**
 * Finds a browser. If there is none, installs Chromium if that is allowed. Otherwise, returns the reason why no browser
 * is available.
 */
export function obtainChromium(): { readonly path?: string; readonly missing?: string } {
  const found = findChromium();
  if (found) return { path: found };
  if (!mayInstall())
    return { missing: "no browser is installed: set CHROMIUM_PATH to its path, or install Debian's package chromium" };
  console.warn("Installing chromium with apt-get for the tests. Set CHROMIUM_INSTALL=0 to prevent this.");
  try {
    installChromium();
  } catch (error) {
    return {
      missing: `apt-get could not install Chromium: ${String((error as { stderr?: string }).stderr || error).trim()}`,
    };
  }
  const installed = findChromium();
  return installed ? { path: installed } : { missing: "apt-get installed no browser" };
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = [...PATH.split(delimiter), "/usr/bin", "/snap/bin"];
  return [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPS].find(existsSync);
}

/** Returns whether the tests may install a browser. This requires root and apt-get, which many containers have. */
function mayInstall(): boolean {
  return process.env.CHROMIUM_INSTALL !== "0" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installChromium(): void {
  const patience = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "DPkg::Lock::Timeout=0"];
  const install = ["install", "--yes", "--no-install-recommends", "chromium"];
  aptGet([...patience, "update"], 60_000);
  // The download has a time limit. The installation has none, because an interrupted installation would leave the
  // machine in a broken state.
  aptGet([...patience, ...install, "--download-only"], 180_000);
  aptGet([...patience, ...install, "--no-download"], undefined);
}

function aptGet(options: readonly string[], timeout: number | undefined): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // `flock` is necessary because the tests of two packages may run apt-get at the same time.
  const command = ["/tmp/crdb-cloud-apt.lock", "apt-get", "-qq", ...options];
  execFileSync("flock", command, { env, encoding: "utf8", stdio: "pipe", ...(timeout && { timeout }) });
}
