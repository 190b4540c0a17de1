import { cp, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { runProgram } from "../../src/process/run-program.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { OPEN, openResponseEnums } from "../../src/typescript/open-enums.ts";
import { ts } from "../../src/typescript/openapi-typescript.ts";
import { dropHeaders, schemaTypes } from "../../src/typescript/schema-types.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder, createOddRoot } from "../widgets-spec.ts";

const require = createRequire(import.meta.url);
/** The library's public functions, which judge our writer. */
const { default: openapiTS, astToString }: typeof import("openapi-typescript") = require("openapi-typescript");
const ROOT = join(import.meta.dirname, "../../..");
const CORE = "packages/core/src/";

/** A program that compiles only if the types in `schema.gen.ts` equal those that openapi-typescript writes. */
const PROOF = `
import type { FetchResponse, ParamsOption, RequestBodyOption } from "openapi-fetch";
import type * as own from "./schema.gen.ts";
import type * as peer from "./peer.ts";

type Flat<T> = T extends Scalar
  ? T
  : T extends readonly (infer E)[] ? Flat<E>[] : T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
type Scalar = string | number | boolean | null | undefined;
// Adds undefined to the types of optional fields, as the types of requests do.
type Lax<T> = T extends Scalar
  ? T
  : T extends readonly (infer E)[] ? Lax<E>[] : T extends object ? { [K in keyof T]: LaxField<T, K> } : T;
type LaxField<T, K extends keyof T> =
  {} extends Record<K, 1> ? Lax<T[K]> : {} extends Pick<T, K> ? Lax<T[K]> | undefined : Lax<T[K]>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Read<T extends Record<string | number, any>> = [
  ParamsOption<T>,
  // The arrays in requests are readonly, which openapi-fetch would turn into objects.
  RequestBodyOption<Flat<T>>,
  FetchResponse<T, {}, \`\${string}/\${string}\`>,
];
type Sent<T extends Record<string | number, any>> = [
  NonNullable<T["parameters"]["query"]>,
  NonNullable<T["parameters"]["path"]>,
  NonNullable<T["requestBody"]>,
];
export const paths: Same<keyof own.paths, keyof peer.paths> = true;
export const operations: Same<Lax<own.operations>, Lax<peer.operations>> = true;
`;

/** A program that uses the fixture's client. `@ts-expect-error` marks each line that must not compile. */
const CONSUMER = `
import { api } from "./operations.gen.ts";
import type { Resources, WidgetsLabelParams } from "./resources.gen.ts";
import type { Color, Shared, Widget } from "./schema.gen.ts";

declare const cloud: Resources;
const version: string = api.version;

const widget: Widget = await cloud.widgets.create({ name: "lamp", color: "RED" }, { onUnknownOutcome: "adopt" });
await cloud.widgets.create({ name: "lamp", color: "BLUE", size: "BIG" });
// @ts-expect-error a request's enum is closed
await cloud.widgets.create({ name: "lamp", color: "GREEN" });
// @ts-expect-error a request's enum is closed where it stands inline, too
await cloud.widgets.create({ name: "lamp", color: "RED", size: "HUGE" });
// @ts-expect-error a required field is missing
await cloud.widgets.create({ color: "RED" });
// @ts-expect-error a misspelt field
await cloud.widgets.create({ name: "lamp", color: "RED", sise: "BIG" });
await cloud.widgets.list({ color: undefined, "page.start": undefined });
// @ts-expect-error a required field is not undefined
await cloud.widgets.create({ name: undefined, color: "RED" });
await cloud.widgets.create({ name: "lamp", color: "RED", size: undefined });

const open: Widget["color"] = "A_COLOR_OF_TOMORROW";
const state: Widget["state"] = "A_STATE_OF_TOMORROW";
const former: NonNullable<Widget["former_colors"]> = ["A_COLOR_OF_TOMORROW"];
const shared: Shared = { mode: "A_MODE_OF_TOMORROW" };
// @ts-expect-error the component itself says what can be sent
const closed: Color = "A_COLOR_OF_TOMORROW";
const unset: Widget["made_at"] = null;

for await (const { id } of cloud.widgets.list()) id.toUpperCase();
const { widgets, page } = await cloud.widgets.list({ color: "RED", "page.start": 2 }, { timeoutMs: 1 });
// @ts-expect-error the client sets the headers
await cloud.widgets.list({ "Api-Version": "2020-01-01" });
// @ts-expect-error only a call that makes something can adopt it
await cloud.widgets.get({ widget_id: "1" }, { onUnknownOutcome: "adopt" });
// @ts-expect-error a path parameter is missing
await cloud.widgets.get();
const ready: Widget = await cloud.widgets.waitUntilReady({ widget_id: "1" }, { onPoll: ({ state }) => state });
const gone: void = await cloud.widgets.waitUntilGone({ widget_id: "1" });
const label: WidgetsLabelParams = { widget_id: "1", body: ["new"] };
const parts: string[] = (await cloud.widgets.parts.list({ widget_id: "1" })).parts ?? [];
const nothing: void = await cloud.widgets.delete({ widget_id: "1" });
export const all: unknown[] = [version, widget, open, state, former, shared, closed, unset, widgets, page, ready, gone, label, parts, nothing];
`;

// All types compile in one program, since each would read core's sources and the libraries again.
test("the types that we write equal openapi-typescript's, compile strictly, and reject calls that violate the spec", async () => {
  const root = await createOddRoot();
  const files = new Map([...(await generate(root))].filter(([path]) => path.endsWith(".ts") && path.startsWith(CORE)));
  files.set(`${CORE}generated/2020-01-01/consumer.ts`, CONSUMER);
  const documents = new Map<string, OpenApiDocument>();
  for (const apiVersion of ["2020-01-01", "2021-01-01"])
    documents.set(apiVersion, (await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root)).document);
  // Nearly everything of 2024-09-16 is in 2026-09-15, too.
  for (const apiVersion of ["2022-03-31", "2026-09-15"]) {
    const bundled = await readFile(join(ROOT, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
    documents.set(apiVersion, JSON.parse(bundled));
  }
  for (const [name, document] of documents) {
    const folder = `${CORE}generated/${name}`;
    files.set(`${folder}/schema.gen.ts`, schemaTypes(document));
    files.set(`${folder}/peer.ts`, await writePeer(structuredClone(document)));
    files.set(`${folder}/proof.ts`, PROOF + proofs(document).join(""));
  }
  expect(await compileInCore(files)).toEqual([]);
});

/** Compiles files in a copy of core's sources. Returns the compiler's errors. */
async function compileInCore(files: ReadonlyMap<string, string>): Promise<string[]> {
  const root = createFolder();
  await cp(join(ROOT, CORE), join(root, CORE), { recursive: true });
  await cp(join(ROOT, "packages/core/package.json"), join(root, "packages/core/package.json"));
  await symlink(join(ROOT, "packages/core/node_modules"), join(root, "packages/core/node_modules"), "junction");
  const config = {
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: { noEmit: true },
    files: [...files.keys()],
  };
  await writeFiles(root, { ...Object.fromEntries(files), "tsconfig.json": JSON.stringify(config) });
  // The workspace's compiler is ten times as fast as the one that openapi-typescript uses, and checks each type only
  // once on one thread.
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  return runProgram([process.execPath, tsc, "-p", root, "--pretty", "false", "--singleThreaded"], { cwd: root }).then(
    () => [],
    ({ message }: Error) => message.split("\n"),
  );
}

async function writePeer(document: OpenApiDocument): Promise<string> {
  openResponseEnums(document);
  dropHeaders(document);
  const nodes = await openapiTS(document as never, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (node) => (OPEN in node ? ts.factory.createTypeReferenceNode("Open") : undefined),
  });
  return `type Open = string & {};\n${astToString(nodes)}`;
}

function proofs(document: OpenApiDocument): string[] {
  const schemas = Object.keys(document.components?.schemas ?? {}).map(
    (name) => `Same<Lax<own.${name}>, Lax<peer.components["schemas"]["${name}"]>>`,
  );
  const kinds = ["schemas", "parameters", "responses"].filter((kind) => document.components?.[kind]);
  const components = kinds.map((kind) => `Same<Lax<own.components["${kind}"]>, Lax<peer.components["${kind}"]>>`);
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, { parameters: _, ...methods }]) =>
    Object.keys(methods).flatMap((method) => {
      const at = `paths[${JSON.stringify(path)}]["${method}"]`;
      return [
        `Same<Lax<Read<own.${at}>>, Lax<Read<peer.${at}>>>`,
        `Same<Flat<Sent<own.${at}>>, Lax<Sent<peer.${at}>>>`,
      ];
    }),
  );
  return [...schemas, ...components, ...operations].map((same, at) => `export const same${at}: ${same} = true;\n`);
}
