import { spawnSync } from "node:child_process";
import { installDebianPackages } from "../../../config/install-debian-packages.ts";

/** Installs the shells whose completion the tests try, if they are missing and that is allowed. */
export function setup(): void {
  const missing = ["fish", "zsh"].filter((shell) => spawnSync(shell, ["--version"]).error !== undefined);
  if (missing.length === 0) return;
  const reason = installDebianPackages(...missing);
  if (reason !== undefined) console.warn(`cli: the tests of ${missing.join(" and ")} are skipped: ${reason}`);
}
