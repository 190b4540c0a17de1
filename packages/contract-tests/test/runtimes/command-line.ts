import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import type { Located } from "../locate.ts";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";

/** A runtime that is started with a file to run; where the mocks listen is its argument. */
export function commandLine(
  name: string,
  { path, missing }: Located,
  { wrapper, entry = wrapper, flags = [] }: Pick<Runtime, "wrapper"> & { entry?: string; flags?: readonly string[] },
): Runtime {
  const file = join(inject("prepared").project, "suite", `${entry}.mjs`);
  return {
    name,
    wrapper,
    version: missing === undefined ? readVersion(path) : "",
    missing,
    start: async (targets, onLine) => startProcess([path, ...flags, file, JSON.stringify(targets)], onLine),
  };
}

/** The version as a program prints it: `v24.21.0`, `deno 2.9.6 (stable, …)`. */
function readVersion(path: string): string {
  return /\d+(\.\d+)+/.exec(execFileSync(path, ["--version"], { encoding: "utf8" }))?.[0] ?? "";
}
