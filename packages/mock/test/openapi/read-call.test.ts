import type { Schema } from "@cfworker/json-schema";
import { expect, test } from "vitest";
import { normalizeBody } from "../../src/openapi/read-call.ts";

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
  [{ properties }, { spend_limit: 5, Other: 6, NAME: "a" }, { spend_limit: "5", Other: 6, NAME: "a" }],
  [{ properties }, { list: null, maybe: null, name: null, other: null }, { list: [], maybe: null, other: null }],
  [{ properties: { spendLimit: INT64 } }, { spend_limit: 5 }, { spendLimit: "5" }],
])("normalizeBody() with the schema %j returns for %j the value %j", (schema, sent, normalized) => {
  expect(normalizeBody(sent, { schema: schema as Schema, schemas: {} })).toStrictEqual(normalized);
});
