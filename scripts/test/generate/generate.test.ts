import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createOddRoot, createRoot, VERSION_DIR } from "../widgets-spec.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/generated");
const API_VERSIONS = ["2020-01-01", "2021-01-01"];
const CORE = ["schema", "models", "resources", "operations"];

// The fixtures' comments say what each part of them is for. `vitest -u` updates the files.
test.each(API_VERSIONS)("generate() writes the expected types and table of the fixture %s", async (apiVersion) => {
  const root = await createOddRoot();
  const files = await generate(root);
  expect(await readdir(root)).toEqual(["spec"]);
  for (const name of CORE) {
    const text = files.get(`packages/core/src/generated/${apiVersion}/${name}.gen.ts`);
    await expect(text).toMatchFileSnapshot(join(FIXTURES, apiVersion, `${name}.txt`));
  }
});

test("generate() returns exactly the committed files", async () => {
  const root = join(import.meta.dirname, "../../..");
  for (const [path, text] of await generate(root)) expect(await readFile(join(root, path), "utf8"), path).toBe(text);
});

test("generate() returns each API version's files, and tables in which a version without a module uses the previous one's", async () => {
  const root = await createOddRoot();
  await writeFiles(root, { "packages/mock/src/versions/2020-01-01.ts": "export const version = {};\n" });
  const files = await generate(root);
  const tables = ["cluster-cases", "documents", "core-clients", "node-clients", "deno-clients"];
  expect([...files.keys()]).toEqual([
    ...API_VERSIONS.flatMap((apiVersion) => [
      ...CORE.map((name) => `packages/core/src/generated/${apiVersion}/${name}.gen.ts`),
      `packages/mock/src/generated/${apiVersion}.gen.json`,
      `packages/mock/src/generated/${apiVersion}.slim.gen.ts`,
      `packages/cli/src/generated/${apiVersion}.gen.json`,
    ]),
    "packages/mock/src/generated/api-versions.gen.ts",
    "packages/mock/src/generated/simulated-versions.gen.ts",
    ...tables.map((name) => `packages/contract-tests/src/generated/${name}.gen.ts`),
  ]);
  expect(files.get("packages/mock/src/generated/api-versions.gen.ts")).toContain('= ["2020-01-01", "2021-01-01"];');
  const table = files.get("packages/mock/src/generated/simulated-versions.gen.ts");
  expect(table).toContain('import * as v20210101 from "../versions/2020-01-01.ts";');
  expect(table).toContain('"2021-01-01": v20210101');
});

test("generate() writes the same bytes each time, in any folder", async () => {
  const [one, other] = await Promise.all([createRoot(), createRoot()].map(async (root) => generate(await root)));
  expect(other).toEqual(one);
  const text = one?.get("packages/mock/src/generated/2020-01-01.gen.json") ?? "";
  const document = JSON.parse(text);
  expect(document.paths["/widgets"].get.operationId).toBe("widgets.list");
  expect(document.components.schemas.Widget.properties.color.$ref).toBe("#/components/schemas/Color");
  // The document has one line for each operation and component.
  expect(text.match(/^"(Color|Widget)": .*\},?$|^"(get|post)": .*"widgets\.(list|create)".*\},?$/gm)).toHaveLength(4);
});

test("generate() returns no files if there is no API version", async () => {
  const root = await createRoot();
  await rm(join(root, VERSION_DIR), { recursive: true });
  expect(await generate(root)).toEqual(new Map());
});
