import { test } from "vitest";
import { describeFaults } from "../../core/test/faults/describe-faults.ts";
import type { Runtime } from "../../core/test/faults/fault.ts";
import { locateRuntime } from "./locate.ts";

const runtimes = [
  { name: "node-22", runtime: "node", args: [] },
  { name: "node-26", runtime: "node", args: [] },
  { name: "deno", runtime: "deno", args: ["run", "--quiet", "--allow-all", "--node-modules-dir=manual"] },
  { name: "bun", runtime: "bun", args: [] },
] as const satisfies readonly {
  name: Parameters<typeof locateRuntime>[0];
  runtime: Runtime;
  args: readonly string[];
}[];

for (const { name, runtime, args } of runtimes) {
  const { path, missing } = locateRuntime(name);
  if (missing === undefined) describeFaults({ runtime, name, command: [path, ...args] });
  else test.skip(`a client in ${name}: skipped: ${missing}`);
}
