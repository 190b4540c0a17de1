import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCodeBlocks } from "../src/code-blocks.ts";
import { tagTexts } from "../src/doc-comment.ts";
import { readSite } from "../src/read-site.ts";
import { compileCode } from "./compile-code.ts";
import { documents } from "./document.ts";

const root = join(import.meta.dirname, "../../..");
const site = await readSite(root, documents);

/** What the texts leave to their reader: the client and the mock cloud made before, and code of the reader's own. */
const SETTING = `
  const createClient: typeof import("@crdb-cloud/node").createClient;
  const isCloudError: typeof import("@crdb-cloud/node").isCloudError;
  const createMockFetch: typeof import("@crdb-cloud/mock").createMockFetch;
  const startMockCloud: typeof import("@crdb-cloud/mock").startMockCloud;
  const test: typeof import("@crdb-cloud/mock/vitest").test;
  const expect: typeof import("vitest").expect;

  const cloud: Cloud & import("@crdb-cloud/mock").MockCloud;
  const params: Parameters<Cloud["clusters"]["create"]>[0];
  const hardware: import("@crdb-cloud/node").components["schemas"]["HardwareUpdateSpec"];
  const cluster_id: string;

  function provision(cloud: Cloud): Promise<void>;
  function migrate(connectionString: string): Promise<void>;
  function readSecret(name: string): string;

  type Cloud = import("@crdb-cloud/node").Cloud;
`;

test("the TypeScript of every README compiles", () => {
  const readmes = [readFileSync(join(root, "README.md"), "utf8"), ...site.packages.map(({ readme }) => readme)];
  const pieces = readmes.flatMap((text) => findCodeBlocks(text, "ts"));
  expect(pieces.length).toBeGreaterThan(readmes.length);
  expect(compileCode(pieces, SETTING)).toEqual([]);
});

test("the examples of what the packages export compile", () => {
  const symbols = site.packages.flatMap(({ exports }) => exports.flatMap((symbol) => [symbol, ...symbol.members]));
  const pieces = symbols.flatMap(({ doc }) => tagTexts(doc, "example")).flatMap((text) => findCodeBlocks(text, "ts"));
  expect(pieces).not.toEqual([]);
  expect(compileCode(pieces, SETTING)).toEqual([]);
});

test.each(site.editions)("the examples of the methods of $name compile", ({ name, methods }) => {
  const pieces = [...methods.values()].map(({ example }) => example);
  const setting = `const cloud: import("@crdb-cloud/core/${name}").Cloud;`;
  expect(pieces).not.toContain("");
  expect(compileCode(pieces, setting)).toEqual([]);
});
