import { expect, test } from "vitest";
import { api } from "../../src/generated/2026-09-15/operations.gen.ts";
import { lookUp } from "../../src/methods/look-up.ts";
import { listPathParameters } from "../../src/request/check-params.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { caught } from "../caught.ts";
import { openLatest } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

type Method = (params: object, options?: object) => Promise<unknown>;
type Request = (method: string, path: string, init: object) => Promise<unknown>;

const changes = Object.entries(listOperations(api)).filter(([, { method }]) => method !== "GET");

test("a read-only client rejects each operation that doesn't send a GET, before it sends anything", async () => {
  const { cloud, requests } = openLatest([json(200, {})], { readOnly: true, rateLimit: false });
  const request = cloud.http.request as unknown as Request;
  expect(changes.length).toBeGreaterThan(50);
  for (const [id, { method, path, adopt, lockWait }] of changes) {
    const params = Object.fromEntries(listPathParameters(path).map((name) => [name, "a"]));
    const call = lookUp(cloud, id) as Method;
    const calls = [call(params), request(method, path, { params: { path: params } })];
    if (adopt) calls.push(call(params, { onUnknownOutcome: "adopt" }));
    if (lockWait) calls.push(call(params, { whenBusy: "wait" }));
    const message = `${id}: readOnly only allows GET, not ${method}`;
    const reason = { name: "ArgumentError", operation: id, argument: "readOnly", message };
    expect(await Promise.allSettled(calls)).toMatchObject(calls.map(() => ({ status: "rejected", reason })));
  }
  for (const method of ["head", "options", "moose"]) {
    expect(await caught(request(method, "/api/v1/clusters", {}))).toMatchObject({ argument: "readOnly" });
  }
  expect(requests).toEqual([]);
});

test("a read-only client sends GETs, and a middleware can't make it send anything else", async () => {
  const { cloud, requests } = openLatest([json(200, { state: "CREATED" })], { readOnly: true });
  await cloud.clusters.waitUntilReady({ cluster_id: "a" });
  await cloud.http.GET("/api/v1/clusters");
  cloud.http.use({ onRequest: ({ request }) => new Request(request.url, { method: "DELETE" }) });
  expect(await caught(cloud.http.GET("/api/v1/clusters"))).toMatchObject({ argument: "readOnly" });
  expect(requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
});
