import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../src/bin/mutate.ts");

test("mutate fails if a file matches none of the package's source files", () => {
  const files = ["packages/mock/src/nothing.ts", "packages/core/src/**/*.ts", "src/nothing/**"];
  const args = [bin, "mock", ...files, "packages/mock/src/index.ts:1-2"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const stderrOfAll = `mutate: no file matches ${files.join(", ")}; pass a path such as packages/mock/src/index.ts\n`;
  expect({ status, stderr }).toEqual({ status: 1, stderr: stderrOfAll });
});
