import { spawnSync } from "node:child_process";
import { cpSync, globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const root = join(import.meta.dirname, "../../..");

const allowed = {
  "core/src": ["openapi-fetch", "./sleep.ts"],
  "node/src": ["@crdb-cloud/core", "@crdb-cloud/core/internal", "node:fs/promises", "./proxy-fetch.ts"],
  "deno/src": ["@crdb-cloud/core", "@crdb-cloud/core/internal", "./globals.ts"],
  "provision/src": ["@crdb-cloud/core", "@crdb-cloud/core/internal", "node:net", "./labels.ts"],
  "mock/src": ["node:fs/promises", "vitest", "yaml", "./state/state.ts"],
  "mock/src/resources": ["node:http", "../state/handler.ts"],
  "mock-sql/src": ["@crdb-cloud/mock/internal", "node:net", "./route.ts"],
  "mock-sql/src/engines": ["../wire/take.ts"],
};

const FOREIGN = ["selfsigned", "@crdb-cloud/provision"];
const OTHERS = ["@opentelemetry/api", "openapi-fetch"];

const forbidden = {
  "core/src": ["node:fs", ...FOREIGN, "@crdb-cloud/core", "../test/caught.ts", "../../mock/src/clock.ts"],
  "node/src": [...FOREIGN, ...OTHERS, "@crdb-cloud/mock", "../test/start-cloud.ts", "../../core/src/sleep.ts"],
  "deno/src": ["@crdb-cloud/node", "@crdb-cloud/provision", "openapi-fetch", "node:fs", "../../core/src/sleep.ts"],
  "provision/src": ["@crdb-cloud/node", "@crdb-cloud/deno", "openapi-fetch", "../../core/src/sleep.ts"],
  "mock/src": ["@crdb-cloud/core", "ajv", "chai", "../test/request.ts", "../../core/src/sleep.ts"],
  "mock/src/resources": ["@crdb-cloud/node/2022-03-31", "../../test/request.ts", "../../../core/src/sleep.ts"],
  "mock-sql/src": ["@crdb-cloud/mock", "@crdb-cloud/core", "pg", "../test/sql-cloud.ts", "../../mock/src/fetch.ts"],
};

test("in published packages, lint allows only the imports that MAINTAINING lists", async () => {
  const found = await lintImports([...lines(allowed), ...lines(forbidden)]);
  expect(found.filter((line) => lines(allowed).includes(line))).toEqual([]);
  expect(lines(forbidden).filter((line) => !found.includes(line))).toEqual([]);
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

/** Runs a tool in a folder and returns its report. */
function runTool<Report>(cwd: string, tool: string, ...args: readonly string[]): Report {
  const shell = process.platform === "win32";
  const { stdout } = spawnSync(join(root, "node_modules/.bin", tool), args, { cwd, encoding: "utf8", shell });
  return JSON.parse(stdout);
}

function lines(imports: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(imports).flatMap(([folder, names]) => names.map((name) => `${folder} imports ${name}`));
}

/**
 * Writes a file for each import, such as `core imports node:fs`, into a copy of the packages, and lints the files.
 * Returns the imports with lint errors.
 */
async function lintImports(imports: readonly string[]): Promise<string[]> {
  const copy = createFolder();
  for (const file of ["biome.json", ...globSync("packages/*/package.json", { cwd: root })]) {
    cpSync(join(root, file), join(copy, file));
  }
  const files = imports.map((line, at): [string, string] => {
    const [folder, name] = line.split(" imports ");
    return [`packages/${folder}/import-${at}.ts`, `import "${name}";\n`];
  });
  await writeFiles(copy, Object.fromEntries(files));
  const options = ["--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  const { diagnostics } = runTool<{ diagnostics: { location: { path: string } }[] }>(copy, "biome", "lint", ...options);
  const wrong = new Set(diagnostics.map(({ location }) => location.path));
  return imports.filter((_, at) => wrong.has(files[at]?.[0] ?? ""));
}
