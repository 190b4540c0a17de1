import type { Cloud, Cluster, ResponseInfo } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import { caught } from "../caught.ts";
import { CLUSTER_ID } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";
import { json, reset, text } from "../scripted-fetch.ts";

const TARGET = { cluster_id: CLUSTER_ID };

test("withResponse() returns the result with status, headers and request id", async () => {
  const headers = { "x-request-id": "r-1", "x-custom": "a", date: "Wed, 25 Nov 2026 19:30:00 GMT" };
  const { cloud, requests } = openLatest([json(200, { id: CLUSTER_ID }, headers)]);
  const { data, response } = await cloud.clusters.get(TARGET).withResponse();
  expect(data).toEqual({ id: CLUSTER_ID });
  expect(response).toMatchObject({ status: 200, requestId: "r-1" });
  expect(response.headers.get("X-Custom")).toBe("a");
  expect(requests).toHaveLength(1);
});

test("withResponse() returns the response even if the operation has no result", async () => {
  const { cloud } = openLatest([text(204, null)]);
  const { data, response } = await cloud.folders.delete({ folder_id: "f" }).withResponse();
  expect([data, response.status, response.requestId]).toEqual([undefined, 204, undefined]);
});

test("withResponse() returns the last response if the call was retried", async () => {
  const { cloud, clock } = openLatest([json(503, {}), json(200, {}, { "x-cloud-trace-context": "t/1" })], {
    maxRetries: 2,
  });
  const { response } = await clock.run(cloud.clusters.get(TARGET).withResponse());
  expect([response.status, response.requestId]).toEqual([200, "t/1"]);
});

test("if create() finds the resource in a list, withResponse() returns the list's response", async () => {
  const date = "Wed, 25 Nov 2026 19:30:00 GMT";
  const found = { name: "moose", created_at: "2026-11-25T19:30:00Z" };
  const { cloud, clock } = openLatest([reset, json(200, { clusters: [found] }, { date, "request-id": "r-2" })]);
  const spec = { serverless: { regions: ["us-central1"] } };
  const create = cloud.clusters.create({ name: "moose", provider: "GCP", spec }, { onUnknownOutcome: "adopt" });
  const { data, response } = await clock.run(create.withResponse());
  expect([data.name, response.requestId]).toEqual(["moose", "r-2"]);
});

test("withResponse() rejects with the call's error, without an unhandled rejection", async () => {
  const { cloud } = openLatest([json(404, { code: 5, message: "no" }, { "x-request-id": "r-3" })]);
  expect(await caught(cloud.clusters.get(TARGET).withResponse())).toMatchObject({ status: 404, requestId: "r-3" });
});

test.each([
  ["url", "https://evil.test/"],
  ["body", "{}"],
  ["onResponse", () => {}],
])("a call rejects the option %s before it sends a request", async (name, value) => {
  const { cloud, requests } = openLatest([json(200, {})]);
  expect((await caught(cloud.clusters.get(TARGET, { [name]: value } as object))).message).toMatch(
    `clusters.get: unknown option ${name}`,
  );
  expect(requests).toHaveLength(0);
});

test("a call ignores a third argument", async () => {
  const { cloud } = openLatest([json(200, {})]);
  const seen: unknown[] = [];
  await (cloud.clusters.get as (...args: unknown[]) => Promise<unknown>)(TARGET, {}, (response: unknown) =>
    seen.push(response),
  );
  expect(seen).toEqual([]);
});

test("a call is typed as a promise with withResponse()", () => {
  type Get = Cloud["clusters"]["get"];
  expectTypeOf<ReturnType<Get>>().toExtend<Promise<Cluster>>();
  expectTypeOf<ReturnType<Get>["withResponse"]>().returns.resolves.toEqualTypeOf<{
    data: Cluster;
    response: ResponseInfo;
  }>();
});
