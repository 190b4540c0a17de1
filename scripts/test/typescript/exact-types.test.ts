import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { listApiVersions } from "../../src/spec/list-api-versions.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { OPEN, openResponseEnums } from "../../src/typescript/open-enums.ts";
import { ts } from "../../src/typescript/openapi-typescript.ts";
import { dropHeaders, schemaTypes } from "../../src/typescript/schema-types.ts";
import { createOddRoot } from "../widgets-spec.ts";
import { compileInCore } from "./compile-in-core.ts";

const require = createRequire(import.meta.url);
/** The library's public functions, which judge our writer. */
const { default: openapiTS, astToString }: typeof import("openapi-typescript") = require("openapi-typescript");
const ROOT = join(import.meta.dirname, "../../..");

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

test("schemaTypes() writes the same types as openapi-typescript", async () => {
  const documents = new Map<string, OpenApiDocument>();
  for (const apiVersion of await listApiVersions(ROOT)) {
    const bundled = await readFile(join(ROOT, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
    documents.set(apiVersion, JSON.parse(bundled));
  }
  const root = await createOddRoot();
  for (const apiVersion of await listApiVersions(root)) {
    documents.set(apiVersion, (await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root)).document);
  }
  // They compile in one program, since each would read core's sources and the libraries again.
  const files = new Map<string, string>();
  for (const [name, document] of documents) {
    const folder = `packages/core/src/generated/${name}`;
    files.set(`${folder}/schema.gen.ts`, schemaTypes(document));
    files.set(`${folder}/peer.ts`, await writePeer(structuredClone(document)));
    files.set(`${folder}/proof.ts`, PROOF + proofs(document).join(""));
  }
  expect(await compileInCore(files)).toEqual([]);
});

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
