import { describe, expect, test } from "vitest";
import { diffExports } from "../../src/diff/diff-exports.ts";
import { commitAll, corePackage, createRepository, writeFiles } from "../widgets-repository.ts";

const INDEX = "packages/core/src/index.ts";

async function diff(before: string, after: string): Promise<string[]> {
  const root = await createRepository();
  await writeFiles(root, { [INDEX]: before });
  await commitAll(root);
  await writeFiles(root, { [INDEX]: after });
  return (await diffExports(root, "HEAD")).map(({ verdict, operation, text }) => `${verdict}: ${operation} ${text}`);
}

describe("exports", () => {
  test("diffExports() reports no change if a type is only written differently", async () => {
    const before = "export interface Clock { now(): number; name?: string }";
    expect(await diff(before, "export type Clock = { name?: string } & { now(): number };")).toEqual([]);
  });

  test("diffExports() ignores changes to generated types inside other types", async () => {
    const root = await createRepository();
    const id = (ids: string): Record<string, string> => ({
      "packages/core/src/generated/ids.gen.ts": `export type Id = ${ids};\nexport interface Resources { ${ids.length}: 1 }\n`,
    });
    const index =
      'import type { Id, Resources } from "./generated/ids.gen.ts";\n' +
      "export interface Cloud extends Resources { id: Id | readonly Id[] }\n";
    await writeFiles(root, { [INDEX]: index, ...id('"a" | "b"') });
    await commitAll(root);
    await writeFiles(root, { [INDEX]: `${index}export {};\n`, ...id('"a" | "c" | "d"') });
    expect(await diffExports(root, "HEAD")).toEqual([]);
  });

  test("diffExports() reports a removed export as breaking and a new export as additive", async () => {
    expect(await diff("export const one: 1 = 1;", "export const two: 2 = 2;")).toEqual([
      "breaking: @widgets/core no longer exports `one`",
      "additive: @widgets/core exports `two`",
    ]);
  });

  test("diffExports() reports a removed option as breaking and a new optional option as additive", async () => {
    const before = "export interface CallOptions { signal?: string; headers?: string }";
    expect(await diff(before, "export interface CallOptions { signal?: string; timeoutMs?: number }")).toEqual([
      "breaking: @widgets/core no longer accepts `headers` in `CallOptions`",
      "additive: @widgets/core accepts `timeoutMs` in `CallOptions`",
    ]);
  });

  test("diffExports() reports a function's changed parameters or result as breaking", async () => {
    const before = "export declare function read(path: string): { text: string };";
    expect(await diff(before, "export declare function read(path: string, size: number): { text?: string };")).toEqual([
      "breaking: @widgets/core accepts the argument `size` in `read`",
      "breaking: @widgets/core may be without `text` in `read`",
    ]);
  });

  test("diffExports() ignores entry points that only our packages import", async () => {
    const root = await createRepository();
    const sources = { ".": "index", "./internal": "internal", "./internal/environment": "environment" };
    const names = ["internal", "environment"].map((name) => [`packages/core/src/${name}.ts`, "export {};"]);
    await writeFiles(root, { ...corePackage(sources), ...Object.fromEntries(names) });
    expect(await diffExports(root, "HEAD")).toEqual([]);
  });

  test("diffExports() reports a removed entry point as breaking and a new entry point as additive", async () => {
    const root = await createRepository();
    await writeFiles(root, { ...corePackage({ "./more": "more" }), "packages/core/src/more.ts": "export {};" });
    expect((await diffExports(root, "HEAD")).map(({ verdict, operation }) => [verdict, operation])).toEqual([
      ["breaking", "@widgets/core"],
      ["additive", "@widgets/core/more"],
    ]);
  });
});
