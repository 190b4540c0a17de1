import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { describeRuntime } from "./describe-runtime.ts";
import { runtimes } from "./runtimes/index.ts";

const { missing } = inject("installation");
const readme = readFileSync(fileURLToPath(new URL("../../../README.md", import.meta.url)), "utf8");

for (const runtime of runtimes) {
  describeRuntime({ ...runtime, missing: runtime.missing ?? missing.project });

  if (runtime.missing) continue;
  test(`the README names ${runtime.name} with ${runtime.packageName}, and the version`, () => {
    expect(readme).toContain(`\n| ${runtime.name} | ${runtime.version} | \`@crdb-cloud/${runtime.packageName}\` |\n`);
  });
}
