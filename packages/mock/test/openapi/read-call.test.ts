import { expect, test } from "vitest";
import { readApiDocument } from "../../src/openapi/read-api-document.ts";
import { type Call, readCall } from "../../src/openapi/read-call.ts";

const parameters = [
  { in: "path", name: "n", schema: { type: "integer" } },
  { in: "query", name: "count", schema: { type: "integer" } },
  { in: "query", name: "on", schema: { type: "boolean" } },
  { in: "query", name: "text", schema: { type: "string" } },
  { in: "query", name: "list", schema: { type: "array" } },
];
const get = { operationId: "moose", parameters, responses: { "200": {} } };
const document = readApiDocument({ info: { version: "1" }, paths: { "/moose/{n}": { get } } });

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
