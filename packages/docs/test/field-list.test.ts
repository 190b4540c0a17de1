import type { OpenApiDocument, Schema } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { describeLimits, listFields, objectFields, typeLabel } from "../src/reference/field-list.ts";
import { apis } from "./document.ts";

function list(schemas: object, { levels = 2, isRequest = true } = {}): string {
  const [api] = apis;
  if (!api) throw new Error("no API version");
  const document = { components: { schemas } } as unknown as OpenApiDocument;
  const context = { api: { ...api, document }, page: "reference/v/x/y", isRequest, levels };
  return listFields(context, { $ref: "#/components/schemas/Root" } as Schema);
}

test("listFields() nests the fields of types up to a maximum depth, and links to deeper types", () => {
  const schemas = {
    Root: { type: "object", properties: { a: { $ref: "#/components/schemas/Inner" } } },
    Inner: { type: "object", properties: { b: { $ref: "#/components/schemas/Deep" } }, required: ["b"] },
    Deep: { type: "object", properties: { c: { type: "string" } } },
  };
  const types = "../../../types";
  expect(list(schemas, { levels: 1 })).toBe(
    `- \`a\` · [Inner](${types}/inner/)\n\n  <details><summary>Fields of <code>a</code></summary>\n\n  - \`b\` · [Deep](${types}/deep/) · **required**\n\n  </details>\n`,
  );
  expect(list(schemas)).toContain("    - `c` · string\n");
});

test("listFields() stops at a fixed depth for a type that contains itself", () => {
  const children = { type: "array", items: { $ref: "#/components/schemas/Root" } };
  const text = list({ Root: { type: "object", properties: { children } } });
  expect(text.match(/`children`/g)).toHaveLength(3);
});

test("listFields() escapes angle brackets outside code", () => {
  const text = list({ Root: { type: "object", properties: { a: { type: "string", description: "<b> `<i>`" } } } });
  expect(text).toContain("&lt;b> `<i>`");
});

test.each<[Schema, string]>([
  [{ type: "integer", minimum: 0, maximum: 9, default: 3 }, "default `3` · minimum `0` · maximum `9`"],
  [
    { type: "string", pattern: "^a$", minLength: 1, maxLength: 2 },
    "pattern `^a$` · minimum length `1` · maximum length `2`",
  ],
  [{ type: "array", items: { enum: ["A", "B"] }, maxItems: 4 }, "one of `A`, `B` · maximum items `4`"],
  [{ type: "string" }, ""],
])("for %j, describeLimits() returns %j", (schema, text) => {
  expect(describeLimits(schema)).toBe(text);
});

test("describeLimits() has a label for every limit that the documents use", () => {
  const known =
    /^(type|format|description|example|examples|properties|required|items|additionalProperties|allOf|oneOf|anyOf|deprecated|readOnly|writeOnly|summary|title|\$ref|x-.*)$/;
  const schemas = apis.flatMap(({ document }) => Object.values(document.components?.schemas ?? {}));
  const keywords = schemas
    .flatMap((schema) => [schema, ...Object.values(schema.properties ?? {})])
    .flatMap((node) => Object.entries(node).filter(([keyword]) => !known.test(keyword)));
  expect(keywords.filter(([keyword, value]) => !describeLimits({ [keyword]: value }))).toEqual([]);
});

const document = {
  components: {
    schemas: {
      Region: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
      Named: { allOf: [{ $ref: "#/components/schemas/Region" }, { properties: { size: { type: "integer" } } }] },
      State: { type: "string", enum: ["ON", "OFF"] },
    },
  },
} as unknown as OpenApiDocument;

test.each<[Schema, string]>([
  [{ type: "string", format: "uuid" }, "string (uuid)"],
  [{ type: ["string", "null"], format: "date-time" }, "string (date-time) or null"],
  [{ $ref: "#/components/schemas/State" }, "State"],
  [{ type: "array", items: { $ref: "#/components/schemas/Region" } }, "array of Region"],
  [{ type: "object", additionalProperties: { type: "string" } }, "map of string"],
  [{ oneOf: [{ type: "string" }, { type: "integer" }] }, "string or integer"],
  [{ $ref: "#/components/schemas/Named" }, "Named"],
  [{}, "any"],
])("for %j, typeLabel() returns %s", (schema, label) => {
  expect(typeLabel(document, schema)).toBe(label);
});

test("objectFields() merges the parts of allOf, and returns the fields of an array's items", () => {
  const fields = objectFields(document, { type: "array", items: { $ref: "#/components/schemas/Named" } });
  expect(fields.map(({ name, required }) => [name, required])).toEqual([
    ["name", true],
    ["size", false],
  ]);
});
