import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { apis, root } from "./document.ts";
import { findCodeBlocks } from "./markdown-code.ts";

/** Declares what code examples use without declaring it, such as the client from an earlier example. */
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

// Compiles all code as one program, since each program would read the packages' types again.
test("the TypeScript in every README, guide and doc comment compiles, and so do the examples for all methods", async () => {
  const readmes = ["README.md", ...globSync("packages/*/README.md", { cwd: root })];
  const inReadmes = readmes.flatMap(readCode);
  expect(inReadmes.length).toBeGreaterThan(readmes.length);

  const inGuides = globSync("packages/docs/src/content/docs/{index,guides/*}.md", { cwd: root }).map(readCode);
  expect(inGuides.length).toBeGreaterThan(10);

  const sources = globSync("packages/{core,node,deno,provision,mock,mock-sql}/src/**/*.ts", {
    cwd: root,
    exclude: ["**/generated/**"],
  });
  const comments = sources.flatMap((file) => readFileSync(join(root, file), "utf8").match(/\/\*\*.*?\*\//gs) ?? []);
  const withCode = comments.filter((comment) => comment.includes("```"));
  const inComments = withCode.flatMap((comment) => codeOf(comment.replace(/^ *\* ?/gm, "")));
  expect(inComments).not.toEqual([]);

  const examples = apis.flatMap(({ version, methods }) => {
    const cloud = `cloud: import("@crdb-cloud/core/${version}").Cloud`;
    return Array.from(methods.values(), ({ example }) => {
      expect(example).not.toBe("");
      return `export async function piece(${cloud}) {\n${example}\n}`;
    });
  });
  expect(examples).not.toEqual([]);
  const pieces = [...inReadmes, ...inGuides.flat(), ...inComments].map(toModule);
  expect(await compileCode([...pieces, ...examples])).toEqual([]);
});

function toModule(code: string): string {
  return /^import /m.test(code) ? code : `export async function piece() {\n${code}\n}`;
}

function readCode(file: string): string[] {
  return codeOf(readFileSync(join(root, file), "utf8"));
}

function codeOf(text: string): string[] {
  return findCodeBlocks(text, "ts").map(({ code }) => code);
}

/** Compiles modules as one program and returns the compiler's errors, each with its module's name. */
async function compileCode(modules: readonly string[]): Promise<string[]> {
  // The folder is inside this package, so that the modules can import its dependencies.
  const folder = await mkdtemp(join(import.meta.dirname, "../.install-code-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const sources = new Map(modules.map((code, at) => [`piece-${at}.ts`, code]));
  sources.set("setting.ts", `declare global {\n${SETTING}\n}\nexport {};`);
  const compilerOptions = { noEmit: true, types: ["node"] };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, files: [...sources.keys()] };
  for (const [file, text] of [...sources, ["tsconfig.json", JSON.stringify(config)]] as const)
    await writeFile(join(folder, file), text);
  // The workspace's compiler is ten times as fast as the one that typedoc uses. On one thread, it checks each type only
  // once.
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", ".", "--pretty", "false", "--singleThreaded"];
  const output = await promisify(execFile)(process.execPath, args, { cwd: folder }).then(
    () => "",
    ({ stdout, message }: { stdout?: string; message: string }) => stdout || message,
  );
  const errors = output.split(/\n(?=\S)/).filter((error) => error.trim() !== "");
  return errors.map((error) => `${error}\n\n${sources.get(/^[\w-]+\.ts/.exec(error)?.[0] ?? "") ?? ""}`);
}
