import { afterEach, expect, test } from "vitest";
import source from "../../src/generated/2022-03-31.gen.json" with { type: "json" };
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { serveDocument } from "../../src/server/serve-document.ts";
import type { JsonObject } from "../../src/spec/json-object.ts";
import { readApiDocument } from "../../src/spec/read-api-document.ts";
import { request } from "../request.ts";

/** The description and one operation more, which the simulator doesn't know, with an example of choice. */
function withThings(example: unknown): JsonObject {
  const properties = { id: { type: "string" }, token: { type: "string", format: "password" } };
  const schema = { type: "object", required: ["id"], properties };
  const content = { "application/json": { schema, example } };
  const operation = {
    operationId: "things.put",
    "x-permissions": [],
    requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
    responses: { "201": { description: "A thing.", content } },
  };
  return {
    ...source,
    paths: { ...source.paths, "/api/v1/things": { put: operation } },
    components: { ...source.components, schemas: { ...source.components.schemas, Thing: schema } },
  };
}

let cloud: MockCloud | undefined;
afterEach(() => cloud?.close().catch(() => {}));

test("serveDocument() answers an operation that the simulator doesn't know with its example, and says so", async () => {
  cloud = await serveDocument(readApiDocument(withThings({ id: "thing" })));
  const reply = await request(cloud.url, "PUT /api/v1/things", { key: cloud.apiKey, body: {} });
  expect(reply).toMatchObject({ status: 201, body: { id: "thing" } });
  expect(reply.headers.get("mock-answer")).toBe("example");
});

test("serveDocument() makes an answer that breaks the spec a loud 500, and a close() that fails", async () => {
  cloud = await serveDocument(readApiDocument(withThings({ name: "no id" })));
  const { status, body } = await request(cloud.url, "PUT /api/v1/things", { key: cloud.apiKey, body: {} });
  expect([status, body.code]).toEqual([500, 13]);
  expect(body.message).toBe("things.put: the mock broke the spec in its answer: id: is required");
  expect(cloud.violations).toEqual([{ operation: "things.put", field: "id", description: "is required" }]);
  await expect(cloud.close()).rejects.toThrow("things.put: the mock broke the spec: id: is required");
});

test("serveDocument() records a body without the fields that the spec calls secret", async () => {
  cloud = await serveDocument(readApiDocument(withThings({ id: "thing" })));
  await request(cloud.url, "PUT /api/v1/things", { key: cloud.apiKey, body: { id: "thing", token: "hush" } });
  expect(cloud.requests[0]?.body).toEqual({ id: "thing", token: "[redacted]" });
});
