import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/process/run-command.ts";

// As CONTRIBUTING.md describes it. The thresholds of the coverage apply only to a run of all files.
test("one file of tests can run alone, even in a package with a threshold for its coverage", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--reporter=default", "test/errors/grpc-code.test.ts"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: join(root, "packages/core"), encoding: "utf8" });
  expect(stdout).toContain("1 passed");
  expect(status).toBe(0);
});
