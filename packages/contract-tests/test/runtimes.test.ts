import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { apiVersions } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { expect, inject, test } from "vitest";
import { byVersion } from "../src/generated/suites.gen.ts";
import { readDocument } from "../src/read-document.ts";
import { describeRuntime, type Suite } from "./describe-runtime.ts";
import { type Row, replaceRuntimeTable } from "./runtime-table.ts";
import { runtimes } from "./runtimes/index.ts";
import type { Runtime } from "./runtimes/runtime.ts";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const { missing } = inject("installation");
const rows = new Map<Runtime, Row>();

const suites = apiVersions.map((apiVersion): Suite => {
  const operations = listOperations(readDocument(apiVersion)).map(({ id }) => id);
  return { apiVersion, operations, ...byVersion[apiVersion].suite };
});

for (const runtime of runtimes) {
  const missingReason = runtime.missing ?? missing.project;
  describeRuntime({ ...runtime, missing: missingReason }, suites, (counts) => {
    rows.set(runtime, { ...runtime, ...counts });
  });
}

test("the README's table of runtimes matches this run; `vitest run test/runtimes -u` updates it", async () => {
  const finished = runtimes.flatMap((runtime) => rows.get(runtime) ?? []);
  await expect(replaceRuntimeTable(await readFile(README, "utf8"), finished)).toMatchFileSnapshot(README);
});
