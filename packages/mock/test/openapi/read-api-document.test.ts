import { expect, test } from "vitest";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { ApiDocument } from "../../src/openapi/api-document.ts";
import { createResolver, loadDocument, readApiDocument } from "../../src/openapi/read-api-document.ts";
import { readDocument } from "../example-request.ts";

const INTEGER = { type: "integer", format: "int32" };
const POSITIVE = { format: "int32", minimum: 1 };
const INT32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };
const NODE = { properties: { next: { $ref: "#/components/schemas/Node" } } };
const ALIAS = { $ref: "#/components/schemas/a~1b%20~0c" };
const schemas = { "a/b ~c": { type: "string" }, Alias: ALIAS, Node: NODE };
const source = { components: { schemas } };

/** Returns a document's content as plain JSON, without the descriptions and summaries in its schemas. */
function toPlain(document: ApiDocument): object {
  const { apiVersion, routes, secrets } = document;
  const operations = routes.map((route) => route.read());
  const withoutProse = (key: string, value: unknown): unknown =>
    typeof value === "string" && (key === "description" || key === "summary") ? undefined : value;
  const plain = JSON.stringify({ operations }, withoutProse);
  return { apiVersion, ...JSON.parse(plain), secrets };
}

test.each(apiVersions)("loadDocument() returns all operations in the published document of %s", async (apiVersion) => {
  const published = readApiDocument(await readDocument(apiVersion));
  expect(toPlain(await loadDocument(apiVersion))).toEqual(toPlain(published));
  expect(await loadDocument(apiVersion)).toBe(await loadDocument(apiVersion));
});

test.each([
  [null, null],
  [ALIAS, { type: "string" }],
  [{ allOf: [ALIAS, null, "a"] }, { allOf: [{ type: "string" }, null, "a"] }],
  [{ properties: { $ref: ALIAS } }, { properties: { $ref: { type: "string" } } }],
  [{ $ref: "#/components/schemas/Alias", description: "An alias" }, { type: "string" }],
  [{ $ref: "#/components/schemas/Unknown" }, {}],
  [INTEGER, { ...INT32, ...INTEGER }],
  [POSITIVE, { ...INT32, ...POSITIVE }],
  [{ properties: { format: { type: "string" } } }, { properties: { format: { type: "string" } } }],
])("a reference resolver turns %j into %j", (node, copy) => {
  expect(createResolver(source)(node)).toStrictEqual(copy);
});

test("a reference resolver copies each object once, so a recursive schema becomes cyclic", () => {
  const resolve = createResolver(source);
  const node = resolve({ $ref: "#/components/schemas/Node" }) as { properties: { next: object } };
  expect(node.properties.next).toBe(node);
  expect(resolve(NODE)).toBe(node);
});
