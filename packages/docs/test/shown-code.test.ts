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

test("the TypeScript in every README, guide and doc comment compiles", async () => {
  const readmes = ["README.md", ...globSync("packages/*/README.md", { cwd: root })];
  const inReadmes = readmes.flatMap(readCode);
  expect(inReadmes.length).toBeGreaterThan(readmes.length);

  const inGuides = globSync("packages/docs/src/content/docs/{index,guides/*}.md", { cwd: root }).map(readCode);
  expect(inGuides.length).toBeGreaterThan(10);

  const sources = globSync("packages/{core,node,deno,mock,mock-sql}/src/**/*.ts", {
    cwd: root,
    exclude: ["**/generated/**"],
  });
  const comments = sources.flatMap((file) => readFileSync(join(root, file), "utf8").match(/\/\*\*.*?\*\//gs) ?? []);
  const withCode = comments.filter((comment) => comment.includes("```"));
  const inComments = withCode.flatMap((comment) => codeOf(comment.replace(/^ *\* ?/gm, "")));
  expect(inComments).not.toEqual([]);

  const pieces = [...inReadmes, ...inGuides.flat(), ...inComments];
  expect(await compileCode(pieces.map(toModule), SETTING)).toEqual([]);
});

test("the examples for all methods of every API version compile", async () => {
  const modules = apis.flatMap(({ version, methods }) => {
    const cloud = `cloud: import("@crdb-cloud/core/${version}").Cloud`;
    const examples = [...methods.values()].map(({ example }) => example);
    expect(examples).not.toContain("");
    return examples.map((code) => `export async function piece(${cloud}) {\n${code}\n}`);
  });
  expect(modules).not.toEqual([]);
  expect(await compileCode(modules)).toEqual([]);
});

/** An example without imports is the body of a function. */
function toModule(code: string): string {
  return /^import /m.test(code) ? code : `export async function piece() {\n${code}\n}`;
}

function readCode(file: string): string[] {
  return codeOf(readFileSync(join(root, file), "utf8"));
}

function codeOf(text: string): string[] {
  return findCodeBlocks(text, "ts").map(({ code }) => code);
}
