import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that the tests drive, if there is one. */
    chromium: string | undefined;
  }
}

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const APPS = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/opt/google/chrome/chrome"];

/** Finds a browser, or says why the tests in one are skipped. */
export function setup(project: TestProject): void {
  let chromium = findChromium();
  let reason = "none is installed: name one in CHROMIUM_PATH, or install Debian's package chromium";
  if (!chromium && mayInstall()) {
    console.warn("docs: installing chromium by apt-get for the tests; CHROMIUM_INSTALL=0 leaves that out");
    try {
      installChromium();
      chromium = findChromium();
    } catch (error) {
      reason = `apt-get could not install one: ${String((error as { stderr?: string }).stderr || error).trim()}`;
    }
  }
  if (!chromium) console.warn(`docs: the tests in Chromium are skipped, since ${reason}`);
  project.provide("chromium", chromium);
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = [...PATH.split(delimiter), "/usr/bin", "/snap/bin"];
  return [...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPS].find(existsSync);
}

/** Only root of a machine with apt-get and without any browser: a container, or a machine of CI. */
function mayInstall(): boolean {
  return process.env.CHROMIUM_INSTALL !== "0" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installChromium(): void {
  const patience = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "DPkg::Lock::Timeout=0"];
  const install = ["install", "--yes", "--no-install-recommends", "chromium"];
  aptGet([...patience, "update"], 60_000);
  // What takes a network may be cut off; what changes the machine may not.
  aptGet([...patience, ...install, "--download-only"], 180_000);
  aptGet([...patience, ...install, "--no-download"], undefined);
}

function aptGet(options: readonly string[], timeout: number | undefined): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["-qq", ...options], { env, encoding: "utf8", stdio: "pipe", ...(timeout && { timeout }) });
}
