import type { Schema } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { readJson } from "../../src/http/json.ts";
import { readApiDocument } from "../../src/openapi/read-api-document.ts";
import { readBody } from "../../src/openapi/read-body.ts";
import { type Call, readCall } from "../../src/openapi/read-call.ts";

const INT64 = { type: "string", format: "int64" };
const properties = {
  spend_limit: INT64,
  list: { type: "array", items: INT64 },
  maybe: { type: ["string", "null"] },
  name: { type: "string" },
};

const parameters = [
  { in: "path", name: "n", schema: { type: "integer" } },
  { in: "query", name: "count", schema: { type: "integer" } },
  { in: "query", name: "on", schema: { type: "boolean" } },
  { in: "query", name: "text", schema: { type: "string" } },
  { in: "query", name: "list", schema: { type: "array" } },
];
const get = { operationId: "moose", parameters, responses: { "200": {} } };
const document = readApiDocument({ info: { version: "1" }, paths: { "/moose/{n}": { get } } });

const TOO_DEEP = { problem: "is nested deeper than 100 levels" };

test.each([
  ["", {}],
  ['{"a":[1]}', { value: { a: [1] } }],
  ["null", { value: null }],
  ["{", { problem: "is not valid JSON" }],
  ["[".repeat(100) + "]".repeat(100), { value: [expect.any(Array)] }],
  ["[".repeat(101) + "]".repeat(101), TOO_DEEP],
  [`${'{"a":'.repeat(101)}null${"}".repeat(101)}`, TOO_DEEP],
])("readJson() reads a text, or says what is wrong with it: case %#", (text, result) => {
  expect(readJson(text)).toEqual(result);
});

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

test.each<[string, object, object]>([
  ["/moose/7", { n: 7 }, {}],
  ["/moose/-7?count=-12&on=true", { n: -7 }, { count: -12, on: true }],
  ["/moose/7x?count=1x&on=false", { n: "7x" }, { count: "1x", on: false }],
  ["/moose/x7?count=x1&on=yes", { n: "x7" }, { count: "x1", on: "yes" }],
  ["/moose/7?text=1&list=a&n=8", { n: 7 }, { text: "1", list: ["a"] }],
  ["/moose/7?text=true&text=b&other=c?d", { n: 7 }, { text: ["true", "b"] }],
])("readCall() reads %s", (target, path, query) => {
  const call = readCall(document, { method: "GET", target, headers: {}, body: "" }) as Call;
  expect([{ ...call.path }, { ...call.query }]).toEqual([path, query]);
});
