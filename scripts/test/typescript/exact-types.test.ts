import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { dropHeaders } from "../../src/typescript/drop-headers.ts";
import { OPEN, openResponseEnums } from "../../src/typescript/open-enums.ts";
import { createRoot, type Edit } from "../widgets-spec.ts";
import { compileInCore } from "./compile-in-core.ts";

const ROOT = join(import.meta.dirname, "../../..");
const LIST = "paths/widgets.yaml";
const ITEM = "paths/widgets_{widget_id}.yaml";

/**
 * Edits of the fixture spec that add features which the real API versions don't use: components of every kind and
 * unusual bodies.
 */
const ODD: readonly Edit[] = [
  {
    file: "openapi.yaml",
    find: "paths:\n",
    replace: `components:
  parameters:
    Size: { name: size, in: query, schema: { type: string, enum: [SMALL, BIG] } }
    Owner: { name: owner, in: query, required: true, schema: { type: string } }
  responses:
    Done: { description: Done. }
    Missing: { description: It is not there., content: { application/json: { schema: { type: string } } } }
    Broken: { description: It broke., content: { application/json: { schema: { type: string } } } }
    Gone: { description: It was there., content: { application/json: { schema: { type: boolean } } } }
paths:
`,
  },
  {
    file: LIST,
    find: "  parameters:\n    - name: page.start",
    replace:
      "  parameters:\n    - { $ref: '../openapi.yaml#/components/parameters/Size' }\n" +
      "    - { $ref: '../openapi.yaml#/components/parameters/Owner' }\n    - name: page.start",
  },
  {
    file: ITEM,
    find: "  requestBody:\n    required: true\n    content:\n",
    replace: "  requestBody:\n    content:\n      text/plain: { schema: { type: string } }\n",
  },
  {
    file: ITEM,
    find: '    "204": { description: Done. }\ndelete:',
    replace: `    "204": { $ref: '../openapi.yaml#/components/responses/Done' }
    "404": { $ref: '../openapi.yaml#/components/responses/Missing' }
    default: { description: What else there is., content: { text/html: { schema: { type: string } } } }
delete:`,
  },
  {
    file: ITEM,
    find: '  responses:\n    "204": { description: Done. }\n',
    replace: `  responses:
    "204": { description: Done. }
    "404": { $ref: '../openapi.yaml#/components/responses/Gone' }
    "5XX": { $ref: '../openapi.yaml#/components/responses/Broken' }
`,
  },
  {
    file: "schemas/Widget.yaml",
    find: "  shared: { $ref: Shared.yaml }",
    replace: "  shared: { allOf: [{ $ref: Shared.yaml }], required: [mode] }",
  },
];

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

test.each([
  ["each apiVersion", async () => ROOT],
  ["a spec", () => createRoot()],
  ["a spec with unusual schemas", () => createRoot(...ODD)],
])("schemaTypes() writes the same types as openapi-typescript for %s", async (_, createFolder) => {
  const generated = await generate(await createFolder());
  const files = new Map(generated);
  for (const path of generated.keys()) {
    const apiVersion = /mock\/src\/generated\/([\d-]+)\.gen\.json$/.exec(path)?.[1];
    if (apiVersion === undefined) continue;
    const document = JSON.parse(generated.get(path) ?? "") as OpenApiDocument;
    files.set(`packages/core/src/generated/${apiVersion}/peer.ts`, await writePeer(structuredClone(document)));
    files.set(`packages/core/src/generated/${apiVersion}/proof.ts`, PROOF + proofs(document).join(""));
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
