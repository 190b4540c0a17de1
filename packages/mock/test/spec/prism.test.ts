import { expect, test } from "vitest";
import { loadDocument } from "../../src/spec/load-document.ts";
import { findPrism, type Prism } from "../../src/spec/prism.ts";
import { type Call, readCall } from "../../src/spec/read-call.ts";
import { apiVersion, createMockFetch } from "../version-2022-03-31.ts";

const document = await loadDocument(apiVersion);
const prism = (await findPrism(document)) as Prism;
const cluster = createMockFetch().seedCluster({ plan: "SERVERLESS" });

function read(method: string, target: string, body = ""): Call {
  return readCall(document, { method, target, headers: { accept: "text/html" }, body }) as Call;
}

test.each([
  ["a valid body", {}, []],
  ["a missing field", { id: undefined }, ["id"]],
  ["a wrong type in a list", { regions: [{ name: 7, sql_dns: "", ui_dns: "" }] }, ["regions.0.name"]],
  ["a malformed date", { created_at: "yesterday" }, ["created_at"]],
  ["an unknown enum value", { state: "SLEEPING" }, ["state"]],
])("proxy() reports the invalid fields of a response: %s", async (_, change, fields) => {
  const body = JSON.parse(JSON.stringify({ ...cluster, ...change }));
  const { found } = await prism.proxy(read("GET", `/api/v1/clusters/${cluster.id}`), () => ({ status: 200, body }));
  expect(found.map(({ field }) => field)).toEqual(fields);
});

test("proxy() reports a status that the operation does not declare", async () => {
  const { found } = await prism.proxy(read("GET", "/api/v1/clusters"), () => ({ status: 418, body: {} }));
  expect(found).toHaveLength(1);
});

test("proxy() passes the violations of the request to the handler", async () => {
  const fields: unknown[] = [];
  await prism.proxy(read("POST", "/api/v1/clusters", '{"name":"a b","provider":"GCP"}'), (violations) => {
    fields.push(...violations.map(({ field }) => field));
    return { status: 400, body: { code: 3, message: "", details: [] } };
  });
  expect(fields).toEqual(["spec", "name"]);
});

test("example() returns a violation if no example of the spec satisfies the header Prefer", async () => {
  const call = read("GET", "/api/v1/clusters");
  const prefer = (value: string): Call => ({ ...call, rawRequest: { ...call.rawRequest, headers: { prefer: value } } });
  expect(await prism.example(prefer("code=418"))).toEqual([
    { field: "Prefer", description: expect.stringContaining("418") },
  ]);
  expect(await prism.example(prefer('code=200, example="empty"'))).toMatchObject({
    status: 200,
    body: { clusters: [] },
  });
  const example = await prism.example(call);
  expect(await prism.example(prefer("dynamic=false"))).toEqual(example);
  expect(await prism.example(prefer("dynamic=true"))).not.toEqual(example);
});
