import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../..");

test("openapi-typescript has the version whose internals type-writer.ts was checked against", async () => {
  const manifest = await readFile(join(folder, "node_modules/openapi-typescript/package.json"), "utf8");
  expect(
    JSON.parse(manifest).version,
    "openapi-typescript was upgraded. type-writer.ts replaces the fields `discriminators`, `injectFooter`, `resolve` and " +
      "`transform` of its context: check in src/index.ts of openapi-typescript that openapiTS() still creates them from the " +
      "document, and that no other field depends on the document. If exact-types.test.ts passes too, set the new version here",
  ).toBe("7.13.0");
});

test("nothing imports a module from inside openapi-typescript", async () => {
  const files = globSync("src/**/*.ts", { cwd: folder });
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  expect(files.filter((_, at) => texts[at]?.includes('"openapi-typescript/'))).toEqual([]);
});
