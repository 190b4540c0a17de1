import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { apiVersions } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { describe, expect, inject, test } from "vitest";
import { nameOf, type PackageName, PUBLISHED } from "../src/pack-packages.ts";
import { readDocument } from "../src/read-document.ts";
import { findProject, findTool, listFiles, reasonOf } from "./find-installed.ts";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));
const { tarballs } = inject("installation");
const project = findProject();

/** Matches the files that every package contains, besides its entry points and declarations. */
const COMMON = /^(LICENSE|README\.md|package\.json|src\/(?!.*generated\/).*\.(ts|json)|dist\/shared\/.*\.js)$/;

/** Files in some of the packages: licenses and types of inlined packages, OpenAPI documents, and a page for agents. */
const MORE: Readonly<Partial<Record<PackageName, readonly string[]>>> = {
  core: ["openapi-fetch", "openapi-typescript-helpers"].flatMap((name) => [
    `dist/inlined/${name}.LICENSE`,
    `dist/inlined/${name}.d.ts`,
  ]),
  mock: apiVersions.map((version) => `dist/${version}.json`),
  cli: [
    ...["@modelcontextprotocol/core", "@modelcontextprotocol/server", "commander", "zod"].map(
      (name) => `dist/inlined/${name}.LICENSE`,
    ),
    ...apiVersions.map((version) => `src/generated/${version}.gen.json`),
    "SKILL.md",
  ],
};

/** The dependencies that each package may have. A reviewer must approve a new dependency. */
const DEPENDENCIES = {
  core: [],
  node: ["@crdb-cloud/core"],
  deno: ["@crdb-cloud/core"],
  provision: ["@crdb-cloud/core"],
  mock: ["@cfworker/json-schema", "jose", "yaml"],
  "mock-sql": ["@crdb-cloud/mock", "@mongodb-js/saslprep"],
  cli: [
    "@crdb-cloud/core",
    "@crdb-cloud/mock",
    "@crdb-cloud/node",
    "@crdb-cloud/provision",
    "cli-table3",
    "cross-spawn",
  ],
};

/** Ways in which older programs look for types, which packages of ES modules don't support. */
const COMMONJS = ["node10", "node16-cjs"];

interface Publint {
  publint(options: object): Promise<{ readonly messages: readonly object[] }>;
}

interface Attw {
  createPackageFromTarballData(data: Uint8Array): object;
  checkPackage(contents: object): Promise<{ types: object | false; problems: { resolutionKind?: string }[] }>;
}

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

describe.skipIf(project.missing)(`packed packages${reasonOf(project)}`, () => {
  test.each(PUBLISHED)("the tarball of packages/%s passes publint", async (name) => {
    const { publint } = await load<Publint>("publint/src/index-node.js");
    const { messages } = await publint({ pack: { tarball: readTarball(name).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  // Excludes the command's package, which exports nothing.
  test.each(PUBLISHED.filter((name) => name !== "cli"))(
    "the tarball of packages/%s passes arethetypeswrong, except for CommonJS resolution",
    async (name) => {
      const { checkPackage, createPackageFromTarballData } = await load<Attw>("@arethetypeswrong/core/dist/index.js");
      const { types, problems } = await checkPackage(createPackageFromTarballData(readTarball(name)));
      expect(types).toMatchObject({ kind: "included" });
      expect(problems.filter(({ resolutionKind = "" }) => !COMMONJS.includes(resolutionKind))).toEqual([]);
    },
  );

  test.each(PUBLISHED)("the package %s contains its entry points and sources, and nothing else", (name) => {
    const folder = join(project.path, "node_modules", nameOf(name));
    const files = listFiles(folder);
    const sources = listFiles(join(PACKAGES, name, "src")).map((file) => `src/${file}`);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", ...sources.filter((file) => COMMON.test(file))]),
    );
    const entries = listEntryPoints(folder, "default");
    const declarations = listDeclarations(folder);
    const isWrong = (file: string): boolean => / \*.* from ".*inlined/.test(readFileSync(join(folder, file), "utf8"));
    expect(declarations.filter(isWrong), "with an example that imports an inlined copy").toEqual([]);
    // Generated declarations have no source map. The maps of all others lead editors to the sources.
    const maps = declarations.filter((file) => !file.includes("generated/")).map((file) => `${file}.map`);
    for (const map of maps) {
      const { sources } = JSON.parse(readFileSync(join(folder, map), "utf8"));
      const found = sources.map((source: string) => join(dirname(map), source));
      expect(found).toEqual([map.replace(/^dist/, "src").replace(/\.d\.ts\.map$/, ".ts")]);
      expect(files).toEqual(expect.arrayContaining(found));
    }
    const own = [...entries, ...declarations, ...maps, ...(MORE[name] ?? [])];
    expect(files).toEqual(expect.arrayContaining(own));
    expect(files.filter((file) => !COMMON.test(file) && !own.includes(file))).toEqual([]);
  });

  test.each(PUBLISHED)("the package %s depends only on the listed packages, each pinned to one version", (name) => {
    const { dependencies } = readManifest(join(project.path, "node_modules", nameOf(name)));
    expect(Object.keys(dependencies).sort()).toEqual(DEPENDENCIES[name]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("core's declarations keep the documentation of methods and fields, which editors show", () => {
    const folder = join(project.path, "node_modules/@crdb-cloud/core");
    const text = listDeclarations(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    for (const part of ["Get a cluster.", "The cluster's `id`, a UUID"]) expect(text.join()).toContain(part);
  });

  test("the command checks Node.js's version before it loads the rest", () => {
    const command = readFileSync(join(project.path, "node_modules/crdb-cloud/dist/bin.js"), "utf8");
    const imports = Array.from(command.matchAll(/^import (.*) from "(.*)";$/gm), ([, ...parts]) => parts);
    expect(imports).toEqual([["module", "node:module"]]);
    expect(command).toContain('await import("./');
  });

  // Installing `@crdb-cloud/node` installs only these two packages, as another test checks in `DEPENDENCIES`.
  test("@crdb-cloud/node and @crdb-cloud/core stay within their size budget", () => {
    const folders = ["node", "core"].map((name) => join(project.path, "node_modules/@crdb-cloud", name));
    const sizes = folders.flatMap((folder) => listFiles(folder).map((file) => statSync(join(folder, file)).size));
    // Most bytes are the operations' type declarations: openapi-typescript writes out each operation's parameters and
    // responses, with the doc comments that editors show.
    const operations = apiVersions.flatMap((version) => listOperations(readDocument(version))).length;
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(505_000 + 4000 * operations);
  });

  test("the client doesn't load crypto, http, https, net, tls or zlib before the first call", async () => {
    // Runs a file, because `node --eval` itself loads `crypto`.
    const program = join(project.path, "load-client.mjs");
    await writeFile(
      program,
      `const before = new Set(process.moduleLoadList);
       const { createClient } = await import("@crdb-cloud/node");
       const cloud = createClient({ apiKey: "key-key-key" });
       console.log(typeof cloud, process.moduleLoadList.filter((name) => !before.has(name)).join(", "));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    expect(stdout).toMatch(/^object /);
    expect(stdout).not.toMatch(/NativeModule (crypto|http|https|net|tls|zlib)\b/);
  });

  test.each(apiVersions)(
    "a bundle with the client for API version %s stays within its size budget, and contains no code for ephemeral or named clusters",
    async (version) => {
      const { build } = await load<Esbuild>("esbuild/lib/main.js");
      const { outputFiles } = await build({
        stdin: { contents: `export { createClient } from "@crdb-cloud/core/${version}";`, resolveDir: project.path },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "browser",
        target: "es2024",
      });
      const [code = ""] = outputFiles.map(({ contents }) => new TextDecoder().decode(contents));
      expect(code).not.toMatch(/crdb-cloud-(owner|creation)/);
      const [bundle] = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
      expect(bundle).toBeLessThanOrEqual(20_120 + 20 * listOperations(readDocument(version)).length);
    },
  );
});

/** Loads a tool into this process, which is faster than starting a process for each package. */
async function load<Module>(file: string): Promise<Module> {
  return import(pathToFileURL(findTool(file).path).href);
}

function readTarball(name: PackageName): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(tarballs[name] ?? ""));
}

/** Lists the declarations of a package's entry points, and those in the package that they import, directly or not. */
function listDeclarations(folder: string): string[] {
  const found = new Set(listEntryPoints(folder, "types"));
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, path = ""] of text.matchAll(/^(?:import|export) .* from "(\.(?!.*\/inlined\/).*)\.ts";$/gm))
      found.add(join(dirname(file), `${path}.d.ts`));
  }
  return [...found];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return { dependencies: {}, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
}

/** Lists the files for a package's entry points: modules if `condition` is `default`, declarations if it is `types`. */
function listEntryPoints(folder: string, condition: "types" | "default"): string[] {
  const { exports = {}, bin = {} } = readManifest(folder);
  const modules = Object.values(exports).flatMap((to) => (typeof to === "string" ? [] : to[condition]));
  const targets = [...modules, ...(condition === "default" ? Object.values(bin) : [])];
  return [...new Set(targets)].map((target) => target.replace(/^\.\//, "")).sort();
}
