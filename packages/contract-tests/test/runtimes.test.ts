import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { EditionName } from "@crdb-cloud/mock";
import { expect, inject, test } from "vitest";
import { cases as todaysCases } from "../src/2024-09-16/cases.ts";
import { methods } from "../src/2024-09-16/methods.ts";
import { cases } from "../src/cases/index.ts";
import { modes } from "../src/contract-case.ts";
import { invocations } from "../src/invocations.ts";
import { describeRuntime, type Suite } from "./describe-runtime.ts";
import { type Row, replaceMatrix } from "./matrix.ts";
import { runtimes } from "./runtimes/index.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const { missing } = inject("prepared");
const rows: Row[] = [];

const suites: { readonly [Edition in EditionName]: Suite & { readonly edition: Edition } } = {
  "2022-03-31": {
    edition: "2022-03-31",
    cases,
    operations: Object.keys(invocations),
    complete: modes,
    reader: { permissions: ["READ"], apiKey: "CCDB1_reader" },
  },
  "2024-09-16": {
    edition: "2024-09-16",
    cases: todaysCases,
    operations: Object.keys(methods),
    complete: ["examples"],
  },
};

for (const runtime of runtimes) {
  const row = { ...runtime, run: 0, passed: 0 };
  for (const suite of Object.values(suites)) {
    describeRuntime({ ...runtime, missing: runtime.missing ?? missing.project }, suite, ({ run, passed }) => {
      row.run += run;
      row.passed += passed;
      if (!rows.includes(row)) rows.push(row);
    });
  }
}

test("the README's table of runtimes is what this run found: write it anew with `vitest run test/runtimes -u`", async () => {
  await expect(replaceMatrix(await readFile(README, "utf8"), rows)).toMatchFileSnapshot(README);
});
