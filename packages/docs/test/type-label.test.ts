import type { OpenApiDocument, Schema } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { objectFields } from "../src/reference/object-fields.ts";
import { typeLabel } from "../src/reference/type-label.ts";

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
