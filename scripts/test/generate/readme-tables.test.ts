import { join } from "node:path";
import { expect, test } from "vitest";
import { RESOURCES_FILE, readmeTables, WAITS_FILE } from "../../src/generate/readme-tables.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const repository = join(import.meta.dirname, "../../..");
async function generateTables(file: string, text: string): Promise<string | undefined> {
  const folder = createFolder();
  await writeFiles(folder, { [file]: text });
  const bundle = await bundleSpec(join(repository, "spec/2022-03-31/openapi.yaml"), repository);
  const { operations } = readOperations(bundle);
  // In YAML, a block scalar ends with a newline.
  const { tags = [] } = bundle.document;
  const described = tags.map((tag) => ({ ...tag, description: `${tag.description}\n` }));
  return (await readmeTables(folder, { ...bundle.document, tags: described }, operations)).get(file);
}

const table = (header: string, rows: string): string => `Before.\n\n${header}\n|---|---|\n${rows}\nAfter.\n`;

test("readmeTables() replaces the rows in the table of resources, and nothing else", async () => {
  const header = "| resource | content |";
  const text = await generateTables(RESOURCES_FILE, table(header, "| `old` | Old. |\n| `older` | Older. |\n"));
  expect(text).toMatch(
    /^Before\.\n\n\| resource \| content \|\n\|---\|---\|\n\| `clusters` \| The .+\. \|\n\nAfter\.\n$/,
  );
  expect(await generateTables(RESOURCES_FILE, text as string)).toBe(text);
});

test("readmeTables() fills an empty table of waits, and leaves a file without the table unchanged", async () => {
  const header = "| resource | waits |";
  expect(await generateTables(WAITS_FILE, table(header, ""))).toBe(
    table(header, "| `clusters` | `waitUntilReady`, `waitUntilDeleted` |\n"),
  );
  expect(await generateTables(RESOURCES_FILE, "No table.\n")).toBe("No table.\n");
});
