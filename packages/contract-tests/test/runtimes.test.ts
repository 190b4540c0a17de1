import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ApiVersion } from "@crdb-cloud/mock";
import document2022 from "@crdb-cloud/mock/2022-03-31.json" with { type: "json" };
import document2024 from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };
import { expect, inject, test } from "vitest";
import { cases as cases2022 } from "../src/2022-03-31/cases.ts";
import { cases as cases2024 } from "../src/2024-09-16/cases.ts";
import { modes } from "../src/contract-case.ts";
import { listDocumented } from "../src/documented-operations.ts";
import { describeRuntime, type Suite } from "./describe-runtime.ts";
import { type Row, replaceRuntimeTable } from "./runtime-table.ts";
import { runtimes } from "./runtimes/index.ts";
import type { Runtime } from "./runtimes/runtime.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const { missing } = inject("installation");
const rows = new Map<Runtime, Row>();

const suites: { readonly [Version in ApiVersion]: Suite & { readonly apiVersion: Version } } = {
  "2022-03-31": {
    apiVersion: "2022-03-31",
    cases: cases2022,
    operations: listDocumented(document2022).map(({ id }) => id),
    complete: modes,
    completeWithAllCases: modes,
    reader: { permissions: ["READ"], apiKey: "CCDB1_reader" },
  },
  "2024-09-16": {
    apiVersion: "2024-09-16",
    cases: cases2024,
    operations: listDocumented(document2024).map(({ id }) => id),
    complete: [],
    completeWithAllCases: ["examples"],
  },
};

for (const runtime of runtimes) {
  const missingReason = runtime.missing ?? missing.project;
  describeRuntime({ ...runtime, missing: missingReason }, Object.values(suites), (counts) => {
    rows.set(runtime, { ...runtime, ...counts });
  });
}

test("the README's table of runtimes matches this run; `vitest run test/runtimes -u` updates it", async () => {
  const finished = runtimes.flatMap((runtime) => rows.get(runtime) ?? []);
  await expect(replaceRuntimeTable(await readFile(README, "utf8"), finished)).toMatchFileSnapshot(README);
});
