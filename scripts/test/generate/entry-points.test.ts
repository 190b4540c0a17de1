import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { writeGenerated } from "../../src/generate/write-generated.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createRoot, VERSION_DIR } from "../widgets-spec.ts";

const SOURCE = 'export * from "./generated/2020-01-01/resources.gen.ts";\n';
const LATER = SOURCE.replace("2020-01-01", "2021-06-01");
const TABLE = "# Core\n\n| resource | content |\n|---|---|\n";
const toCopy = (text: string): string => text.replace("./", "../");
const copyOf = (version: string): string =>
  `// Generated from packages/core/src/${version}.ts by \`pnpm generate\`. Do not edit.\n\n`;

test("generate() copies the main version's entry points, exports the copies, and replaces the table of resources", async () => {
  const root = await createClients();
  const files = await generate(root);
  expect(files.get("packages/core/src/2020-01-01.ts")).toBe(SOURCE);
  const rows = files.get("packages/core/README.md")?.replace(TABLE, "");
  expect(rows).toMatch(/^\| `widgets` \| .+ \|\n(\| `widgets\..*\n)*\nAfter\.\n$/);
  expect(files.get("packages/core/src/generated/2021-06-01.ts")).toBe(copyOf("2020-01-01") + toCopy(LATER));
  const exports = {
    ".": "./src/2020-01-01.ts",
    "./2020-01-01": "./src/2020-01-01.ts",
    "./2020-01-01/schema": "./src/schema-2020-01-01.ts",
    "./2021-06-01": "./src/generated/2021-06-01.ts",
    "./2021-06-01/schema": "./src/generated/schema-2021-06-01.ts",
    "./environment": "./src/environment.ts",
    "./schema": "./src/schema-2020-01-01.ts",
  };
  expect(JSON.parse(files.get("packages/core/package.json") ?? "")).toEqual({
    name: "@widgets/core",
    exports,
    publishConfig: {
      exports: expect.objectContaining({
        "./2021-06-01": { types: "./dist/generated/2021-06-01.d.ts", default: "./dist/generated/2021-06-01.js" },
        "./environment": { types: "./dist/environment.d.ts", default: "./dist/environment.js" },
      }),
    },
  });
  const exported = JSON.stringify(exports, null, 2).replaceAll("\n", "\n  ");
  expect(files.get("packages/core/deno.json")).toBe(
    `{\n  "exports": ${exported},\n  "publish": { "include": ["src"] }\n}\n`,
  );
});

test.each([
  ["before the copies are written", false],
  ["afterwards", true],
])("if core's main export names another version %s, generate() makes it the main version", async (_when, isWritten) => {
  const root = await createClients();
  if (isWritten) await writeGenerated(root, await generate(root));
  const manifest = join(root, "packages/core/package.json");
  const text = await readFile(manifest, "utf8");
  await writeFile(manifest, text.replace(/("\.": ?)"[^"]*"/, '$1"./src/2021-06-01.ts"'));
  await writeGenerated(root, await generate(root));
  expect(await readFile(join(root, "packages/core/src/2021-06-01.ts"), "utf8")).toBe(LATER);
  const copy = await readFile(join(root, "packages/core/src/generated/2020-01-01.ts"), "utf8");
  expect(copy).toBe(copyOf("2021-06-01") + toCopy(SOURCE));
  await expect(readFile(join(root, "packages/core/src/2020-01-01.ts"))).rejects.toThrow("ENOENT");
  expect(JSON.parse(await readFile(manifest, "utf8")).exports["./schema"]).toBe("./src/schema-2021-06-01.ts");
  expect(await writeGenerated(root, await generate(root))).toEqual([]);
});

test("writeGenerated() deletes the entry points of an API version that was removed, unless it is the main one", async () => {
  const root = await createClients();
  await writeGenerated(root, await generate(root));
  await rm(join(root, "spec/2021-06-01"), { recursive: true });
  expect(await writeGenerated(root, await generate(root))).toEqual(
    expect.arrayContaining(["packages/core/src/generated/2021-06-01.ts", "packages/core/package.json"]),
  );
  await rename(join(root, VERSION_DIR), join(root, "spec/2021-06-01"));
  await expect(generate(root)).rejects.toThrow(
    'packages/core/package.json:1:1: exports: "." is API version 2020-01-01, but spec/ only has 2021-06-01',
  );
});

/** Creates a repository with two API versions and a client package with entry points only for the older one. */
async function createClients(): Promise<string> {
  const root = await createRoot();
  await cp(join(root, VERSION_DIR), join(root, "spec/2021-06-01"), { recursive: true });
  const exports = { ".": "./src/2020-01-01.ts", "./environment": "./src/environment.ts" };
  await writeFiles(root, {
    "packages/core/package.json": JSON.stringify({ name: "@widgets/core", exports, publishConfig: {} }),
    "packages/core/deno.json": '{\n  "exports": {},\n  "publish": { "include": ["src"] }\n}\n',
    "packages/core/README.md": `${TABLE}| \`old\` | Old. |\n| \`older\` | Older. |\n\nAfter.\n`,
    "packages/core/src/2020-01-01.ts": SOURCE,
    "packages/core/src/schema-2020-01-01.ts": SOURCE,
  });
  return root;
}
