import { join } from "node:path";
import { expect, test } from "vitest";
import { RESOURCES_FILE, readmeTables } from "../../src/generate/readme-tables.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const repository = join(import.meta.dirname, "../../..");
async function generateTable(text: string): Promise<string | undefined> {
  const folder = createFolder();
  await writeFiles(folder, { [RESOURCES_FILE]: text });
  const bundle = await bundleSpec(join(repository, "spec/2022-03-31/openapi.yaml"), repository);
  const { operations } = readOperations(bundle);
  // In YAML, a block scalar ends with a newline.
  const { tags = [] } = bundle.document;
  const described = tags.map((tag) => ({ ...tag, description: `${tag.description}\n` }));
  return (await readmeTables(folder, { ...bundle.document, tags: described }, operations)).get(RESOURCES_FILE);
}

test("readmeTables() replaces the rows in the table of resources, and nothing else", async () => {
  const head = "Before.\n\n| resource | content |\n|---|---|\n";
  const text = await generateTable(`${head}| \`old\` | Old. |\n| \`older\` | Older. |\n\nAfter.\n`);
  expect(text?.replace(head, "")).toMatch(/^\| `clusters` \| The .+\. \|\n\nAfter\.\n$/);
  expect(await generateTable("No table.\n")).toBe("No table.\n");
});
