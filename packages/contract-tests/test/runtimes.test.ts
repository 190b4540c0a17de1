import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { describeRuntime } from "./describe-runtime.ts";
import { runtimes } from "./runtimes/index.ts";

const { missing } = inject("installation");
const guide = readFileSync(
  fileURLToPath(new URL("../../docs/src/content/docs/guides/runtimes.md", import.meta.url)),
  "utf8",
);

for (const runtime of runtimes) {
  describeRuntime({ ...runtime, missing: runtime.missing ?? missing.project });

  if (runtime.missing) continue;
  test(`the runtimes guide lists ${runtime.name}, its package ${runtime.packageName}, and the version we test`, () => {
    expect(guide).toContain(`\n| ${runtime.name} | ${runtime.version} | \`@crdb-cloud/${runtime.packageName}\` |\n`);
  });
}
