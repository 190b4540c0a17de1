import { afterEach, expect, test } from "vitest";
import source from "../../src/generated/2022-03-31.gen.json" with { type: "json" };
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { serveDocument } from "../../src/server/serve-document.ts";
import type { JsonObject } from "../../src/spec/json-object.ts";
import { readApiDocument } from "../../src/spec/read-api-document.ts";
import { request } from "../request.ts";

/** Returns the OpenAPI document with an additional operation that the simulator does not support. */
function withThings(): JsonObject {
  const properties = { id: { type: "string" }, token: { type: "string", format: "password" } };
  const schema = { type: "object", required: ["id"], properties };
  const operation = {
    operationId: "things.put",
    "x-permissions": [],
    requestBody: { content: { "application/json": { schema: { type: "object", properties } } } },
    responses: { "201": { description: "A thing." }, "5XX": { description: "A failure." } },
  };
  return {
    ...source,
    paths: { ...source.paths, "/api/v1/things": { put: operation } },
    components: { ...source.components, schemas: { ...source.components.schemas, Thing: schema } },
  };
}

let cloud: MockCloud | undefined;
afterEach(() => cloud?.close().catch(() => {}));

test("serveDocument() responds with 501 to an operation that the simulator doesn't have", async () => {
  cloud = await serveDocument(readApiDocument(withThings()));
  const reply = await request(cloud.url, "PUT /api/v1/things", { key: cloud.apiKey, body: {} });
  expect(reply).toMatchObject({ status: 501, body: { message: "the mock does not simulate things.put" } });
});

test("serveDocument() records a body without the fields that the spec marks as secret", async () => {
  cloud = await serveDocument(readApiDocument(withThings()));
  await request(cloud.url, "PUT /api/v1/things", { key: cloud.apiKey, body: { id: "thing", token: "hush" } });
  expect(cloud.requests[0]?.body).toEqual({ id: "thing", token: "[redacted]" });
});
