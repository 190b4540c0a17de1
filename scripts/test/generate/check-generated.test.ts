import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { checkGenerated } from "../../src/generate/check-generated.ts";
import { generate } from "../../src/generate/generate.ts";
import { writeGenerated } from "../../src/generate/write-generated.ts";
import { listOperations } from "../../src/spec/list-operations.ts";
import { writeFiles } from "../widgets-repository.ts";
import { addFiles, createRoot } from "../widgets-spec.ts";

const TABLE = "packages/core/src/generated/2020-01-01/operations.gen.ts";

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const errors = (): string => vi.mocked(console.error).mock.calls.flat().join("\n");

test("checkGenerated() prints each stale file and doesn't change it", async () => {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  expect([await checkGenerated(root), errors()]).toEqual([0, ""]);
  await rm(join(root, TABLE));
  expect(await checkGenerated(root)).toBe(1);
  expect(errors()).toBe(`stale: ${TABLE}\nRun \`pnpm generate\` and commit the changes.`);
  await expect(readFile(join(root, TABLE))).rejects.toThrow("ENOENT");
});

test.each([
  ["write them, and list them in a new file", false],
  ["add them to", true],
])("checkGenerated() names operations that the mock has no handlers for, and says to %s", async (advice, hasFile) => {
  const root = await createRoot();
  const bundle = (await generate(root)).get("packages/mock/src/generated/2020-01-01.gen.json") ?? "";
  const handlers = Object.fromEntries(listOperations(JSON.parse(bundle)).map(({ id }) => [id, null]));
  const module = `export const version = ${JSON.stringify({ handlers })};\n`;
  const summon = "{ operationId: widgets.summon, tags: [widgets], responses: { '204': { description: Done. } } }";
  await addFiles(root, { "2021-01-01/widgets.yaml": `paths: { /summons: { post: ${summon} } }\n` });
  await writeFiles(root, {
    "packages/mock/src/versions/2020-01-01.ts": module,
    ...(hasFile && { "packages/mock/src/versions/2021-01-01.ts": module }),
  });
  await writeGenerated(root, await generate(root));
  expect(await checkGenerated(root)).toBe(1);
  expect(errors()).toBe(
    `the mock has no handlers for widgets.summon of API version 2021-01-01: ${advice} packages/mock/src/versions/2021-01-01.ts`,
  );
});
