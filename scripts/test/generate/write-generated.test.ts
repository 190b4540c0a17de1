import { readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { checkGenerated, writeGenerated } from "../../src/generate/write-generated.ts";
import { createRoot } from "../widgets-spec.ts";

const TABLE = "packages/core/src/generated/2020-01-01/operations.gen.ts";
const LONG_AGO = new Date(0);

test("writeGenerated() writes stale files and no others, and checkGenerated() prints them", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const root = await createRoot();
  const files = await generate(root);
  expect(await writeGenerated(root, files)).toEqual([...files.keys()].sort());
  await utimes(join(root, TABLE), LONG_AGO, LONG_AGO);
  expect(await writeGenerated(root, files)).toEqual([]);
  expect((await stat(join(root, TABLE))).mtime).toEqual(LONG_AGO);
  expect([await checkGenerated(root, files), print.mock.calls]).toEqual([0, []]);

  // A generated file that was edited by hand is restored.
  await writeFile(join(root, TABLE), "// mine");
  expect(await checkGenerated(root, files)).toBe(1);
  expect(print.mock.calls).toEqual([[`stale: ${TABLE}\nRun \`pnpm generate\` and commit the changes.`]]);
  expect(await writeGenerated(root, files)).toEqual([TABLE]);
  expect(await readFile(join(root, TABLE), "utf8")).toBe(files.get(TABLE));
});
