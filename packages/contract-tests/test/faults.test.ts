import { test } from "vitest";
import { describeFaults } from "../../core/test/faults/describe-faults.ts";
import type { Runtime } from "../../core/test/faults/fault.ts";
import type { Scope } from "../../core/test/faults/fault-case.ts";
import { findRuntime } from "./find-installed.ts";

// The runtimes to test. Node.js 24 is missing, because the tests in `packages/core` run the same faults on it.
const runtimes = [
  { title: "Node.js 22", name: "node-22", runtime: "node", scope: "versions", args: [] },
  { title: "Node.js 26", name: "node-26", runtime: "node", scope: "versions", args: [] },
  {
    title: "Deno 2",
    name: "deno",
    runtime: "deno",
    scope: "runtimes",
    args: ["run", "--quiet", "--allow-all", "--node-modules-dir=manual"],
  },
  { title: "Bun 1", name: "bun", runtime: "bun", scope: "runtimes", args: [] },
] as const satisfies readonly {
  title: string;
  name: Parameters<typeof findRuntime>[0];
  runtime: Runtime;
  scope: Scope;
  args: readonly string[];
}[];

for (const { title, name, runtime, scope, args } of runtimes) {
  const { path, missing } = findRuntime(name);
  if (missing === undefined) describeFaults(title, { runtime, command: [path, ...args], scope });
  else test.skip(`a client in ${title}: skipped: ${missing}`);
}
