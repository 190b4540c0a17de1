import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../src/bin/mutate.ts");

test.each([
  ["core", "packages/core/src/nothing.ts"],
  ["core", "packages/mock/src/**/*.ts"],
  ["mock", "src/nothing/**"],
])("mutate %s fails if %s matches none of the package's source files", (name, file) => {
  const { status, stderr } = spawnSync(process.execPath, [bin, name, file], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `mutate: ${file} must match a file such as packages/${name}/src/index.ts\n`,
  });
});
