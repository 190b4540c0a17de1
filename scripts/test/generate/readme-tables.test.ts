import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readmeTables } from "../../src/generate/readme-tables.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";

const repository = join(import.meta.dirname, "../../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crdb-cloud-readme-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function generateTables(readme: string): Promise<string | undefined> {
  await writeFile(join(folder, "README.md"), readme);
  const bundle = await bundleSpec(join(repository, "spec/2022-03-31/openapi.yaml"), repository);
  const { operations } = readOperations(bundle);
  return (await readmeTables(folder, bundle.document, operations)).get("README.md");
}

test("readmeTables() replaces the rows of the tables, and nothing else", async () => {
  const table = (header: string, rows: string): string => `Before.\n\n${header}\n|---|---|\n${rows}\nAfter.\n`;
  const resources = "| resource | content |";
  const waits = "| resource | waits |";
  const readme = table(resources, "| `old` | Old. |\n| `older` | Older. |\n") + table(waits, "");

  const text = await generateTables(readme);
  expect(text).toMatch(
    /^Before\.\n\n\| resource \| content \|\n\|---\|---\|\n\| `clusters` \| The .+\. \|\n\nAfter\.\n/,
  );
  expect(text).toContain(table(waits, "| `clusters` | `waitUntilReady`, `waitUntilDeleted` |\n"));
  expect(await generateTables(text as string)).toBe(text);
});

test("readmeTables() leaves a README without these tables unchanged", async () => {
  expect(await generateTables("No table.\n")).toBe("No table.\n");
});
