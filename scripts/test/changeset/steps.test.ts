import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each([
  [[], 0, "stdout"],
  [["--help"], 0, "stdout"],
  [["write"], 2, "stderr"],
] as const)("pnpm changeset with the arguments %j exits with %i and prints the steps to %s", (args, status, stream) => {
  const bin = join(import.meta.dirname, "../../src/bin/changeset.ts");
  const result = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  expect(result.status).toBe(status);
  expect(result[stream]).toBe("usage:\n  pnpm changeset draft [base]\n  pnpm changeset check [base]\n");
});
