import type { OpenApiDocument, Schema } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { describeLimits, listFields } from "../src/reference/field-list.ts";
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
  const unlabelled = new Set<string>();
  for (const { document } of apis) {
    for (const schema of Object.values(document.components?.schemas ?? {})) {
      for (const node of [schema, ...Object.values(schema.properties ?? {})]) {
        for (const [keyword, value] of Object.entries(node)) {
          if (!known.test(keyword) && !describeLimits({ [keyword]: value })) unlabelled.add(keyword);
        }
      }
    }
  }
  expect([...unlabelled]).toEqual([]);
});
