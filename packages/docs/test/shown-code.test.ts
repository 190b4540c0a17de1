import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileCode } from "./compile-code.ts";
import { apis, root } from "./document.ts";
import { findCodeBlocks } from "./markdown-code.ts";

/**
 * Declares the names that code examples use but don't declare. They come from earlier examples, such as the client, or
 * from the reader's own code.
 */
const SETTING = `
  const createClient: typeof import("@crdb-cloud/node").createClient;
  const isCloudError: typeof import("@crdb-cloud/node").isCloudError;
  const createMockFetch: typeof import("@crdb-cloud/mock").createMockFetch;
  const startMockCloud: typeof import("@crdb-cloud/mock").startMockCloud;
  const test: typeof import("@crdb-cloud/mock/vitest").test;
  const expect: typeof import("vitest").expect;

  const cloud: Cloud;
  const mock: import("@crdb-cloud/mock").MockCloud;
  const params: Parameters<Cloud["clusters"]["create"]>[0];
  const hardware: import("@crdb-cloud/node").HardwareUpdateSpec;
  const apiKey: string;
  const cluster_id: string;
  const cluster: import("@crdb-cloud/node").Cluster;

  function provision(cloud: Cloud): Promise<void>;
  function migrate(connectionString: string): Promise<void>;
  function readSecret(name: string): string;

  type Cloud = import("@crdb-cloud/node").Cloud;
`;

test("the TypeScript of every README compiles", () => {
  const readmes = ["README.md", ...globSync("packages/*/{README,SQL}.md", { cwd: root })];
  const pieces = readmes.flatMap(readCode);
  expect(pieces.length).toBeGreaterThan(readmes.length);
  expect(compileCode(pieces, SETTING)).toEqual([]);
});

test("the TypeScript of every guide compiles", () => {
  const guides = globSync("packages/docs/src/content/docs/{index,guides/*}.md", { cwd: root });
  const pieces = guides.map(readCode);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.filter((code) => code.length === 0)).toEqual([]);
  expect(compileCode(pieces.flat(), SETTING)).toEqual([]);
});

test("the examples in doc comments compile", () => {
  const sources = globSync("packages/{core,node,deno,mock}/src/**/*.ts", { cwd: root, exclude: ["**/generated/**"] });
  const comments = sources.flatMap((file) => readFileSync(join(root, file), "utf8").match(/\/\*\*.*?\*\//gs) ?? []);
  const pieces = comments.flatMap((comment) => codeOf(comment.replace(/^ *\* ?/gm, "")));
  expect(pieces).not.toEqual([]);
  expect(compileCode(pieces, SETTING)).toEqual([]);
});

test.each(apis)("the examples of all methods in $version compile", ({ version, methods }) => {
  const pieces = [...methods.values()].map(({ example }) => example);
  const setting = `const cloud: import("@crdb-cloud/core/${version}").Cloud;`;
  expect(pieces).not.toContain("");
  expect(compileCode(pieces, setting)).toEqual([]);
});

function readCode(file: string): string[] {
  return codeOf(readFileSync(join(root, file), "utf8"));
}

function codeOf(text: string): string[] {
  return findCodeBlocks(text, "ts").map(({ code }) => code);
}
