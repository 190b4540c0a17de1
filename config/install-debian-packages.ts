import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const PATIENCE = ["-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "DPkg::Lock::Timeout=0"];

/**
 * If the tests run as root on a machine with `apt-get`, as in many containers, installs the Debian packages that they
 * need. Returns `undefined` once the packages are installed, or the reason why they can't be.
 */
export function installDebianPackages(...names: readonly string[]): string | undefined {
  const list = names.join(" and ");
  if (process.env.APT_INSTALL === "0") return `APT_INSTALL is 0: install ${list}`;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return `install ${list}`;
  console.warn(`Installing ${list} with apt-get for the tests. Set APT_INSTALL=0 to prevent this.`);
  const install = [...PATIENCE, "install", "--yes", "--no-install-recommends", ...names];
  try {
    aptGet([...PATIENCE, "update"], 60_000);
    // The download has a time limit. The installation has none, because an interrupted installation would leave the
    // machine in a broken state.
    aptGet([...install, "--download-only"], 180_000);
    aptGet([...install, "--no-download"], undefined);
  } catch (error) {
    return `apt-get could not install ${list}: ${String((error as { stderr?: string }).stderr || error).trim()}`;
  }
  return undefined;
}

function aptGet(options: readonly string[], timeout: number | undefined): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // `flock` is necessary because the tests of two packages may run apt-get at the same time.
  const command = ["/tmp/crdb-cloud-apt.lock", "apt-get", "-qq", ...options];
  execFileSync("flock", command, { env, encoding: "utf8", stdio: "pipe", ...(timeout && { timeout }) });
}
