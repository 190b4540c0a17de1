import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import type { Installed } from "../find-installed.ts";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";

/** Creates a runtime whose command takes the file to run, and the contract tests' targets. */
export function commandLine(
  name: string,
  { path, missing }: Installed,
  {
    packageName,
    entry = packageName,
    flags = [],
  }: Pick<Runtime, "packageName"> & { entry?: string; flags?: readonly string[] },
): Runtime {
  const file = join(inject("installation").project, "suite", `${entry}.mjs`);
  return {
    name,
    packageName,
    version: missing === undefined ? readVersion(path) : "",
    missing,
    start: async (targets, onLine) => startProcess([path, ...flags, file, targets], onLine),
  };
}

/** Returns the version in the output of `--version`, such as `v24.21.0`, `deno 2.9.6 (stable, …)` or `workerd 2026-11-17`. */
export function readVersion(path: string): string {
  return /\d+([.-]\d+)+/.exec(execFileSync(path, ["--version"], { encoding: "utf8" }))?.[0] ?? "";
}
