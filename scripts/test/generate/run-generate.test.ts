import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { checkGenerated, stageGenerated } from "../../src/generate/run-generate.ts";
import { writeGenerated } from "../../src/generate/write-generated.ts";
import { createRoot } from "../widgets-spec.ts";

const TABLE = "packages/core/src/generated/2020-01-01/operations.gen.ts";

function captureErrors(): () => string {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  onTestFinished(() => error.mockRestore());
  return () => error.mock.calls.flat().join("\n");
}

test("checkGenerated() prints nothing if all files are up to date", async () => {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  const errors = captureErrors();
  expect(await checkGenerated(root)).toBe(0);
  expect(errors()).toBe("");
});

test("checkGenerated() prints each stale file and does not change it", async () => {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  await rm(join(root, TABLE));
  const errors = captureErrors();
  expect(await checkGenerated(root)).toBe(1);
  expect(errors()).toBe(`stale: ${TABLE}\nRun \`pnpm generate\` and commit the changes.`);
  await expect(readFile(join(root, TABLE))).rejects.toThrow("ENOENT");
});

test("stageGenerated() keeps the files of the last run if the spec has problems", async () => {
  const root = await createRoot();
  const staged = join(root, "scripts/.generated/files.json");
  expect(await stageGenerated(root)).toBe(0);
  const before = await readFile(staged, "utf8");
  expect(new Map(Object.entries(JSON.parse(before)))).toEqual(await generate(root));
  await rm(join(root, "spec/2020-01-01/schemas/Color.yaml"));
  const errors = captureErrors();
  expect(await stageGenerated(root)).toBe(1);
  expect(errors()).toMatch(/schemas\/Widget\.yaml:\d+:\d+: Can't resolve \$ref/);
  expect(await readFile(staged, "utf8")).toBe(before);
});
