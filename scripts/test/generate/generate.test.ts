import { cp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

const CORE = "packages/core/src/generated/2020-01-01";

test("generate() returns each API version's files, and the mock's index", async () => {
  const root = await createRoot();
  await cp(join(root, VERSION_DIR), join(root, "spec/2021-06-01"), { recursive: true });
  const files = await generate(root);
  expect([...files.keys()]).toEqual([
    `${CORE}/schema.gen.ts`,
    `${CORE}/models.gen.ts`,
    `${CORE}/resources.gen.ts`,
    `${CORE}/operations.gen.ts`,
    "packages/mock/src/generated/2020-01-01.gen.json",
    "packages/mock/src/generated/2020-01-01.slim.gen.ts",
    "packages/cli/src/generated/2020-01-01.gen.json",
    "packages/core/src/generated/2021-06-01/schema.gen.ts",
    "packages/core/src/generated/2021-06-01/models.gen.ts",
    "packages/core/src/generated/2021-06-01/resources.gen.ts",
    "packages/core/src/generated/2021-06-01/operations.gen.ts",
    "packages/mock/src/generated/2021-06-01.gen.json",
    "packages/mock/src/generated/2021-06-01.slim.gen.ts",
    "packages/cli/src/generated/2021-06-01.gen.json",
    "packages/mock/src/generated/api-versions.gen.ts",
    "packages/mock/src/generated/simulated-versions.gen.ts",
    "packages/contract-tests/src/generated/cluster-cases.gen.ts",
    "packages/contract-tests/src/generated/documents.gen.ts",
    "packages/contract-tests/src/generated/core-clients.gen.ts",
    "packages/contract-tests/src/generated/node-clients.gen.ts",
    "packages/contract-tests/src/generated/deno-clients.gen.ts",
  ]);
  expect(files.get("packages/mock/src/generated/api-versions.gen.ts")).toContain('= ["2020-01-01", "2021-06-01"];');
});

test("generate() uses the previous version's module if a version has no module of its own", async () => {
  const root = await createRoot();
  await cp(join(root, VERSION_DIR), join(root, "spec/2021-06-01"), { recursive: true });
  await writeFiles(root, { "packages/mock/src/versions/2020-01-01.ts": "export const version = {};\n" });
  const files = await generate(root);
  const table = files.get("packages/mock/src/generated/simulated-versions.gen.ts");
  expect(table).toContain('import * as v20210601 from "../versions/2020-01-01.ts";');
  expect(table).toContain('"2021-06-01": v20210601');
});

test("generate() begins each source file with a comment that names its origin", async () => {
  const files = await generate(await createRoot());
  for (const [path, text] of files) {
    if (path.startsWith(CORE))
      expect(text).toMatch(/^\/\/ Generated from spec\/2020-01-01 by `pnpm generate`\. Do not edit\.\n/);
  }
});

test("generate() writes the same bytes each time, in any folder", async () => {
  const [one, other] = await Promise.all([createRoot(), createRoot()].map(async (root) => generate(await root)));
  expect(other).toEqual(one);
});

test("generate() writes no absolute paths", async () => {
  const root = await createRoot();
  const json = (await generate(root)).get("packages/mock/src/generated/2020-01-01.gen.json") ?? "";
  expect(json).not.toContain(root);
  const document = JSON.parse(json);
  expect(document.paths["/widgets"].get.operationId).toBe("widgets.list");
  expect(document.components.schemas.Widget.properties.color.$ref).toBe("#/components/schemas/Color");
});

test("generate() changes no files on disk, even if the spec has problems", async () => {
  const root = await createRoot();
  await generate(root);
  await editSpec(root, { file: "widgets.yaml", find: "schemas/WidgetList", replace: "schemas/Missing" });
  await expect(generate(root)).rejects.toThrow("there is no #/components/schemas/Missing");
  expect(await readdir(root)).toEqual(["spec"]);
});

test("generate() returns exactly the committed files", async () => {
  const root = join(import.meta.dirname, "../../..");
  for (const [path, text] of await generate(root)) expect(await readFile(join(root, path), "utf8"), path).toBe(text);
});

test("generate() returns no files if there is no API version", async () => {
  const root = await createRoot();
  await rm(join(root, VERSION_DIR), { recursive: true });
  expect(await generate(root)).toEqual(new Map());
});
