import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { findStale, writeGenerated } from "../../src/generate/write-generated.ts";
import { createRoot } from "../widgets-spec.ts";

const TABLE = "packages/core/src/generated/2020-01-01/operations.gen.ts";
const LONG_AGO = new Date(0);

test("writeGenerated() writes all files, and writes no file a second time if nothing changed", async () => {
  const root = await createRoot();
  const files = await generate(root);
  expect(await findStale(root, files)).toEqual([...files.keys()].sort());
  expect(await writeGenerated(root, files)).toEqual([...files.keys()].sort());
  await utimes(join(root, TABLE), LONG_AGO, LONG_AGO);
  expect(await writeGenerated(root, files)).toEqual([]);
  expect((await stat(join(root, TABLE))).mtime).toEqual(LONG_AGO);
});

test("writeGenerated() restores a file that was edited by hand, and findStale() lists the file", async () => {
  const root = await createRoot();
  const files = await generate(root);
  await writeGenerated(root, files);
  await writeFile(join(root, TABLE), "// mine");
  expect(await findStale(root, files)).toEqual([TABLE]);
  expect(await writeGenerated(root, files)).toEqual([TABLE]);
  expect(await readFile(join(root, TABLE), "utf8")).toBe(files.get(TABLE));
});

test("writeGenerated() removes the files of a removed API version", async () => {
  const root = await createRoot();
  const files = await generate(root);
  await writeGenerated(root, files);
  await mkdir(join(root, "packages/core/src/generated/2019-01-01"));
  await writeFile(join(root, "packages/core/src/generated/2019-01-01/schema.gen.ts"), "");
  await writeFile(join(root, "packages/mock/src/generated/2019-01-01.gen.json"), "");
  expect(await writeGenerated(root, files)).toEqual([
    "packages/core/src/generated/2019-01-01/schema.gen.ts",
    "packages/mock/src/generated/2019-01-01.gen.json",
  ]);
  expect(await readdir(join(root, "packages/core/src/generated"))).toEqual(["2020-01-01"]);
});
