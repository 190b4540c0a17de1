import type { Cloud, ResponseInfo } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { openLatest, TARGET } from "../open-client.ts";
import { json, type Step, text } from "../scripted-fetch.ts";

const HEADERS = { "x-request-id": "r-1", "x-custom": "a", date: "Wed, 25 Nov 2026 19:30:00 GMT" };
const TRACE = { "x-cloud-trace-context": "t/1" };
const get = ({ clusters }: Cloud) => clusters.get(TARGET).withResponse();
const list = ({ clusters }: Cloud) => clusters.list().withResponse();
const remove = ({ folders }: Cloud) => folders.delete({ folder_id: "f" }).withResponse();

test.each<[string, Step[], (cloud: Cloud) => Promise<{ data: unknown; response: ResponseInfo }>, unknown[]]>([
  ["the result with its response", [json(200, { id: "a" }, HEADERS)], get, [{ id: "a" }, 200, "r-1", "a"]],
  ["the response if there is no result", [text(204, null)], remove, [undefined, 204, undefined, null]],
  ["the first page of a list", [json(200, { clusters: [] }, HEADERS)], list, [{ clusters: [] }, 200, "r-1", "a"]],
  ["the last response", [json(503, {}), json(200, {}, TRACE)], get, [{}, 200, "t/1", null]],
])("withResponse() returns %s", async (_, steps, call, expected) => {
  const { cloud, clock, requests } = openLatest(steps, { maxRetries: 2 });
  const { data, response } = await clock.run(call(cloud));
  expect([data, response.status, response.requestId, response.headers.get("X-Custom")]).toEqual(expected);
  expect(requests).toHaveLength(steps.length);
});

test("withResponse() rejects with the call's error, without an unhandled rejection", async () => {
  const { cloud } = openLatest([json(404, { code: 5, message: "no" }, { "x-request-id": "r-3" })]);
  expect(await caught(cloud.clusters.get(TARGET).withResponse())).toMatchObject({ status: 404, requestId: "r-3" });
});
