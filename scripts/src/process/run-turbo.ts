import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** Runs Turborepo tasks, prints their output, and returns the exit status. */
export function runTurbo(root: string, args: readonly string[]): number {
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const { status } = spawnSync(process.execPath, [turbo, "run", ...args], { cwd: root, env, stdio: "inherit" });
  return status ?? 1;
}
