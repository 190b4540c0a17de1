import { test } from "vitest";
import { describeFaults } from "../../core/test/faults/run-fault-suite.ts";
import { findRuntime } from "./find-installed.ts";

const DENO = ["run", "--quiet", "--allow-all", "--node-modules-dir=manual"];

// Node.js 24 is missing, because the tests in `packages/core` run the same faults on it.
for (const [title, name, runtime, scope, ...args] of [
  ["Node.js 22", "node-22", "node", "versions"],
  ["Node.js 26", "node-26", "node", "versions"],
  ["Deno 2", "deno", "deno", "runtimes", ...DENO],
  ["Bun 1", "bun", "bun", "runtimes"],
] as const) {
  const { path, missing } = findRuntime(name);
  if (missing === undefined) describeFaults(title, { runtime, command: [path, ...args], scope });
  else test.skip(`a client in ${title}: skipped: ${missing}`);
}
