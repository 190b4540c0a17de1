import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { type PackageName, PUBLISHED } from "../src/pack-packages.ts";
import { listFiles } from "./list-files.ts";
import { locateProject, locateTool, reasonOf } from "./locate.ts";

const { tarballs } = inject("prepared");
const project = locateProject();

/** What the packages may bring along: a name that isn't here is for a person to weigh. */
const DEPENDENCIES = {
  core: ["openapi-fetch"],
  node: ["@crdb-cloud/core"],
  deno: ["@crdb-cloud/core"],
  mock: ["@cfworker/json-schema", "@stoplight/prism-http", "yaml"],
};

describe.skipIf(project.missing)(`the tarball${reasonOf(project)}`, () => {
  test.each(PUBLISHED)("of @crdb-cloud/%s is clean to publint", async (name) => {
    expect(await judge("publint/src/cli.js", name, "--strict")).toContain("All good!");
  });

  test.each(PUBLISHED)("of @crdb-cloud/%s is clean to arethetypeswrong, as a package of modules", async (name) => {
    await expect(judge("@arethetypeswrong/cli/dist/index.js", name, "--profile", "esm-only")).resolves.toContain("🟢");
  });
});

describe.skipIf(project.missing)(`@crdb-cloud/*, installed${reasonOf(project)}`, () => {
  test.each(PUBLISHED)("%s holds its sources, what is made of each, and nothing else", (name) => {
    const folder = join(project.path, "node_modules/@crdb-cloud", name);
    const files = listFiles(folder);
    const sources = files.filter((file) => /^src\/.*\.(ts|json)$/.test(file));
    expect(sources).not.toEqual([]);
    const made = sources.flatMap((file) => toOutput(file.replace(/^src/, "dist")));
    expect(files.sort()).toEqual([...sources, ...made, "LICENSE", "README.md", "package.json"].sort());
  });

  test.each(PUBLISHED)("%s depends on what is on the list, in one version each", (name) => {
    const { dependencies } = readManifest(join(project.path, "node_modules/@crdb-cloud", name));
    expect(Object.keys(dependencies).sort()).toEqual(DEPENDENCIES[name]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("node brings four packages, below three megabytes", () => {
    const packages = closure(join(project.path, "node_modules"), "@crdb-cloud/node");
    expect([...packages.keys()].sort()).toEqual([
      "@crdb-cloud/core",
      "@crdb-cloud/node",
      "openapi-fetch",
      "openapi-typescript-helpers",
    ]);
    expect([...packages.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(3_000_000);
  });
});

async function judge(command: string, name: PackageName, ...options: readonly string[]): Promise<string> {
  const { path } = locateTool(command);
  const { stdout } = await promisify(execFile)(process.execPath, [path, tarballs[name] ?? "", ...options]);
  return stdout;
}

/** What the compiler makes of a source; it copies data. */
function toOutput(file: string): string[] {
  if (file.endsWith(".json")) return [file];
  const stem = file.replace(/\.ts$/, "");
  return [".js", ".js.map", ".d.ts", ".d.ts.map"].map((ending) => stem + ending);
}

function readManifest(folder: string): { dependencies: Readonly<Record<string, string>> } {
  return { dependencies: {}, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
}

/** A package and what it brings, with the bytes of each; nothing here is installed in two versions. */
function closure(modules: string, name: string, found: Map<string, number> = new Map()): Map<string, number> {
  if (found.has(name)) return found;
  const folder = join(modules, name);
  const bytes = listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  found.set(name, bytes);
  for (const dependency of Object.keys(readManifest(folder).dependencies)) closure(modules, dependency, found);
  return found;
}
