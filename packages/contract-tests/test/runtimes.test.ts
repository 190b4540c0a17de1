import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { describeRuntime } from "./describe-runtime.ts";
import { type Row, replaceMatrix } from "./matrix.ts";
import { runtimes } from "./runtimes/index.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const { missing } = inject("prepared");
const rows: (Row | undefined)[] = [];

for (const [index, runtime] of runtimes.entries()) {
  describeRuntime({ ...runtime, missing: runtime.missing ?? missing.project }, (counts) => {
    rows[index] = { ...runtime, ...counts };
  });
}

test("the README's table of runtimes is what this run found: write it anew with `vitest run test/runtimes -u`", async () => {
  const found = rows.filter((row) => row !== undefined);
  await expect(replaceMatrix(await readFile(README, "utf8"), found)).toMatchFileSnapshot(README);
});
