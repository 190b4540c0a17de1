import { spawnSync } from "node:child_process";
import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const root = join(import.meta.dirname, "../../..");

const FOREIGN = ["selfsigned", "@crdb-cloud/provision"];
const OTHERS = ["@opentelemetry/api", "openapi-fetch"];

// Modules that each folder must not import. Its own source proves that it can import what it needs.
const FORBIDDEN = {
  "core/src": ["node:fs", ...FOREIGN, "@crdb-cloud/core", "../test/caught.ts", "../../mock/src/clock.ts"],
  "node/src": [...FOREIGN, ...OTHERS, "@crdb-cloud/mock", "../test/start-cloud.ts", "../../core/src/sleep.ts"],
  "deno/src": ["@crdb-cloud/node", "@crdb-cloud/provision", "openapi-fetch", "node:fs", "../../core/src/sleep.ts"],
  "provision/src": ["@crdb-cloud/node", "@crdb-cloud/deno", "openapi-fetch", "../../core/src/sleep.ts"],
  "mock/src": ["@crdb-cloud/core", "ajv", "chai", "../test/request.ts", "../../core/src/sleep.ts"],
  "mock/src/resources": ["@crdb-cloud/node/2022-03-31", "../../test/request.ts", "../../../core/src/sleep.ts"],
  "mock-sql/src": ["@crdb-cloud/mock", "@crdb-cloud/core", "pg", "../test/sql-cloud.ts", "../../mock/src/fetch.ts"],
};

test("in published packages, lint rejects the imports that MAINTAINING rules out", async () => {
  const copy = createFolder();
  for (const file of ["biome.json", ...globSync("packages/*/package.json", { cwd: root })]) {
    cpSync(join(root, file), join(copy, file));
  }
  const imports = Object.entries(FORBIDDEN).flatMap(([folder, names]) =>
    names.map((name, at) => [`packages/${folder}/import-${at}.ts`, `import "${name}";\n`] as const),
  );
  await writeFiles(copy, Object.fromEntries(imports));
  const options = ["--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  const { diagnostics } = runTool<{ diagnostics: { location: { path: string } }[] }>(copy, "biome", "lint", ...options);
  const rejected = new Set(diagnostics.map(({ location }) => location.path));
  expect(imports.filter(([file]) => !rejected.has(file))).toEqual([]);
});

test("lint:imports reports an import cycle and an import from a later folder of imports.config.ts", async () => {
  const folder = createFolder();
  await writeFiles(folder, {
    "scripts/src/bin/a.ts": 'import "../spec/b.ts";\nimport type { D } from "./d.ts";\nexport type A = D;\n',
    "scripts/src/spec/b.ts": 'import type { C } from "../diff/c.ts";\nexport type B = C;\n',
    "scripts/src/diff/c.ts": "export type C = 1;\n",
    "scripts/src/bin/d.ts": 'import type { A } from "./a.ts";\nexport type D = A;\n',
  });
  const config = ["--config", join(root, "config/imports.config.ts"), "--output-type", "json"];
  type Report = { summary: { violations: { from: string; rule: { name: string } }[] } };
  const { summary } = runTool<Report>(folder, "depcruise", ...config, "scripts/src");
  expect(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort()).toEqual([
    "scripts/src/bin/a.ts: cycle",
    "scripts/src/spec/b.ts: scripts/src/spec imports lower folders only",
  ]);
});

function runTool<Report>(cwd: string, tool: string, ...args: readonly string[]): Report {
  const shell = process.platform === "win32";
  const { stdout } = spawnSync(join(root, "node_modules/.bin", tool), args, { cwd, encoding: "utf8", shell });
  return JSON.parse(stdout);
}
