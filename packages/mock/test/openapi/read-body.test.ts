import type { Schema } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { readBody } from "../../src/openapi/read-body.ts";

const INT64 = { type: "string", format: "int64" };
const properties = {
  spend_limit: INT64,
  list: { type: "array", items: INT64 },
  maybe: { type: ["string", "null"] },
  name: { type: "string" },
};

test.each<[object, unknown, unknown]>([
  [INT64, 5, "5"],
  [INT64, "5", "5"],
  [INT64, null, null],
  [INT64, {}, {}],
  [{ type: "integer", format: "int64" }, 5, 5],
  [{ type: "string" }, 5, 5],
  [{ type: "array" }, [5], [5]],
  [{ properties }, [], []],
  [{ properties }, { spendLimit: 5, list: [6] }, { spend_limit: "5", list: ["6"] }],
  [{ properties }, { spend_limit: 5, Other: 6, NAME: "a" }, { spend_limit: "5" }],
  [{ properties }, { list: null, maybe: null, name: null, other: null }, { list: [], maybe: null }],
  [{ properties: { spendLimit: INT64 } }, { spend_limit: 5 }, { spendLimit: "5" }],
  [{ additionalProperties: { properties } }, { a: { spendLimit: 5 } }, { a: { spend_limit: "5" } }],
  [{ properties, allOf: [{}, { additionalProperties: INT64 }] }, { a: 5 }, { a: "5" }],
  [{ additionalProperties: true }, { a: { b: 1 } }, { a: { b: 1 } }],
  [{ properties, additionalProperties: false }, { NAME: "a" }, { NAME: "a" }],
  [{}, { a: 1 }, { a: 1 }],
  [{ allOf: [{ properties }, { properties: { m: INT64 } }] }, { spendLimit: 5, m: 6 }, { spend_limit: "5", m: "6" }],
])("readBody() with the schema %j reads %j as %j", (schema, sent, normalized) => {
  expect(readBody(sent, schema as Schema).body).toStrictEqual(normalized);
});

test("readBody() lists each unknown field with its path, its value and the known fields next to it", () => {
  const schema = { properties: { spec: { properties: { plan: {}, list: { items: { properties } } } } } };
  const sent = { plan: "BASIC", spec: { plans: 1, list: [{ name: "a" }, { NAME: null }] } };
  const { body, unknown } = readBody(sent, schema as Schema);
  expect(body).toEqual({ spec: { list: [{ name: "a" }, {}] } });
  const siblings = Object.keys(properties);
  expect(unknown).toEqual([
    { path: "plan", value: "BASIC", siblings: ["spec"] },
    { path: "spec.plans", value: 1, siblings: ["plan", "list"] },
    { path: "spec.list.1.NAME", value: null, siblings },
  ]);
});
