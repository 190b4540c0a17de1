import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { describeRuntime } from "./describe-runtime.ts";
import { type Row, replaceRuntimeTable } from "./runtime-table.ts";
import { runtimes } from "./runtimes/index.ts";
import type { Runtime } from "./runtimes/runtime.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const { missing } = inject("installation");
const rows = new Map<Runtime, Row>();

for (const runtime of runtimes) {
  describeRuntime({ ...runtime, missing: runtime.missing ?? missing.project }, (outcomes) => {
    const passed = outcomes.filter(({ failure }) => failure === undefined).length;
    rows.set(runtime, { ...runtime, run: outcomes.length, passed });
  });
}

test("the README's table of runtimes matches this run; `vitest run test/runtimes -u` updates it", async () => {
  const finished = runtimes.flatMap((runtime) => rows.get(runtime) ?? []);
  await expect(replaceRuntimeTable(await readFile(README, "utf8"), finished)).toMatchFileSnapshot(README);
});
