import { expect, test } from "vitest";
import { toCheckableSchema } from "../../src/openapi/register-schema.ts";

const INT32 = { minimum: -2_147_483_648, maximum: 2_147_483_647 };

test.each([
  [{ type: "string", example: "a", examples: ["b"] }, { type: "string" }],
  [
    { type: "integer", format: "int32" },
    { ...INT32, type: "integer", format: "int32" },
  ],
  [
    { format: "int32", minimum: 1 },
    { ...INT32, format: "int32", minimum: 1 },
  ],
  [{ allOf: [{ example: 1 }, null, "a"] }, { allOf: [{}, null, "a"] }],
  [{ items: { example: 1 } }, { items: {} }],
  [{ properties: { example: { example: 1 }, format: "int32" } }, { properties: { example: {}, format: "int32" } }],
  [
    { properties: { properties: { format: "int32", example: 1 } } },
    { properties: { properties: { ...INT32, format: "int32" } } },
  ],
])("toCheckableSchema(%j) returns %j", (schema, checkable) => {
  expect(toCheckableSchema(schema)).toStrictEqual(checkable);
});
