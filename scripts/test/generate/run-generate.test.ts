import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { checkGenerated, runGenerate } from "../../src/generate/run-generate.ts";
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

test("checkGenerated() prints each stale file and doesn't change it", async () => {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  await rm(join(root, TABLE));
  const errors = captureErrors();
  expect(await checkGenerated(root)).toBe(1);
  expect(errors()).toBe(`stale: ${TABLE}\nRun \`pnpm generate\` and commit the changes.`);
  await expect(readFile(join(root, TABLE))).rejects.toThrow("ENOENT");
});

test("runGenerate() writes nothing if the spec has problems", async () => {
  const root = await createRoot();
  await rm(join(root, "spec/2020-01-01/components.yaml"));
  await expect(runGenerate(root)).rejects.toThrow(/widgets\.yaml:\d+:\d+: there is no #\/components\/schemas\/Color/);
  expect(await readdir(root)).toEqual(["spec"]);
});
