import { execFileSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { findProgram } from "./find-program.ts";

const OPTIONS = ["-qq", "-o", "Acquire::Retries=3", "-o", "Acquire::http::Timeout=10", "-o", "DPkg::Lock::Timeout=60"];

/** Milliseconds between attempts to download: two delays allow three attempts. */
const PAUSES_MS = [5000, 20_000];

/**
 * Installs Debian packages with `apt-get`. Needs root (as in many containers) or, if `REQUIRE_PROGRAMS` is 1, `sudo`.
 * Returns `undefined` on success, otherwise the reason why the packages aren't installed.
 */
export async function installDebianPackages(
  names: readonly string[],
  pausesMs = PAUSES_MS,
): Promise<string | undefined> {
  const list = names.join(" ");
  if (process.env.APT_INSTALL === "0") return `APT_INSTALL is 0: install ${list}`;
  const mayInstall = process.getuid?.() === 0 || process.env.REQUIRE_PROGRAMS === "1";
  if (!mayInstall || !findProgram("apt-get")) return `install ${list}`;
  console.warn(`Installing ${list} with apt-get for the tests. Set APT_INSTALL=0 to prevent this.`);
  const install = ["install", "--yes", "--no-install-recommends", ...names];
  try {
    await retry(pausesMs, () => {
      aptGet(["update"], 60_000);
      // Only the download has a time limit, because ending `apt-get` during the installation would leave the machine in
      // a broken state.
      aptGet([...install, "--download-only"], 180_000);
    });
    aptGet([...install, "--no-download"]);
  } catch (error) {
    return `apt-get could not install ${list}: ${String((error as { stderr?: string }).stderr || error).trim()}`;
  }
  return undefined;
}

/** Needed because apt's own option, `Acquire::Retries`, covers broken connections but not 503 responses. */
async function retry(pausesMs: readonly number[], run: () => void): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return run();
    } catch {
      await setTimeout(pauseMs);
    }
  }
  run();
}

function aptGet(options: readonly string[], timeout?: number): void {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "--non-interactive"];
  const command = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...OPTIONS, ...options];
  execFileSync(command[0] as string, command.slice(1), { encoding: "utf8", stdio: "pipe", timeout });
}
