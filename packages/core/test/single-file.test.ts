import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

// The coverage thresholds only apply if all files run.
test("a single test file can run alone, as CONTRIBUTING says", () => {
  const cwd = join(import.meta.dirname, "..");
  const vitest = join(cwd, "../../node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--reporter=default", "test/errors/cloud-error.test.ts"];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  expect(stdout).toContain("1 passed");
  expect(status).toBe(0);
});
