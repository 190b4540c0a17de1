import type { Cloud, PrivateEndpointConnection, WaitOptions } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import { CLUSTER_ID } from "../open-client.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const TARGET = { cluster_id: CLUSTER_ID };
const ENDPOINT = { ...TARGET, endpoint_id: "vpce-1" };

function cluster(state: string, operation_status: string): Step {
  return json(200, { id: CLUSTER_ID, state, operation_status });
}

function connections(...statuses: readonly (readonly [string, string])[]): Step {
  return json(200, { connections: statuses.map(([endpoint_id, status]) => ({ endpoint_id, status })) });
}

test("waitUntilUpdated() ends once state and operation_status both have a desired value", async () => {
  const { cloud, clock, requests } = openLatest([
    cluster("LOCKED", "CRDB_SCALE_RUNNING"),
    cluster("CREATED", "CRDB_SCALE_RUNNING"),
    cluster("LOCKED", "UNSPECIFIED"),
    cluster("CREATED", "UNSPECIFIED"),
  ]);
  await clock.run(cloud.clusters.waitUntilUpdated(TARGET));
  expect(requests).toHaveLength(4);
});

test.each([
  ["CREATED", "CRDB_SCALE_FAILED", "failed", "state is CREATED, operation_status is CRDB_SCALE_FAILED", 0],
  [
    "LOCKED",
    "CRDB_SCALE_RUNNING",
    "timeout",
    "after 2 h, state is LOCKED, not CREATED, operation_status is",
    7_199_900,
  ],
])("waitUntilUpdated() rejects with %s, %s: %s", async (state, status, reason, text, endsAt) => {
  const { cloud, clock, error } = openLatest([cluster(state, status)]);
  const thrown = await error(cloud.clusters.waitUntilUpdated(TARGET));
  expect(thrown).toMatchObject({ name: "WaitError", reason, message: expect.stringContaining(text) });
  expect(thrown.message).toContain(`operation_status is ${status}, not UNSPECIFIED`);
  expect(clock.now()).toBe(endsAt);
});

test("a waitUntil… method reads fields in nested objects", async () => {
  const rule = (state: string): Step => json(200, { rule: { state } });
  const { cloud, clock, requests } = openLatest([json(200, {}), rule("PENDING_CREATION"), rule("ACTIVE")]);
  const params = { ...TARGET, rule_id: "r-1" };
  expect(await clock.run(cloud.egressRules.waitUntilActive(params))).toEqual({ rule: { state: "ACTIVE" } });
  expect(requests).toHaveLength(3);
});

test("a method that waits for an item in a list returns the item", async () => {
  const { cloud, clock, requests } = openLatest([
    json(200, {}),
    connections(["vpce-2", "STATUS_AVAILABLE"]),
    connections(["vpce-2", "STATUS_AVAILABLE"], ["vpce-1", "STATUS_PENDING"]),
    connections(["vpce-2", "STATUS_FAILED"], ["vpce-1", "STATUS_AVAILABLE"]),
  ]);
  const seen: string[] = [];
  const onPoll = ({ status }: PrivateEndpointConnection): unknown => seen.push(status);
  const found = await clock.run(cloud.privateEndpoints.waitUntilConnected(ENDPOINT, { onPoll }));
  expect(found).toEqual({ endpoint_id: "vpce-1", status: "STATUS_AVAILABLE" });
  expect(seen).toEqual(["STATUS_PENDING", "STATUS_AVAILABLE"]);
  const line = `GET /api/v1/clusters/${CLUSTER_ID}/networking/private-endpoint-connections`;
  expect(new Set(toLines(requests))).toEqual(new Set([line]));
});

test("if an item is never listed, the method that waits for it says so at its deadline", async () => {
  const { cloud, error } = openLatest([connections()]);
  expect(await error(cloud.privateEndpoints.waitUntilConnected(ENDPOINT, { deadlineMs: 5000 }))).toMatchObject({
    last: undefined,
    message: expect.stringContaining("it is not listed: raise deadlineMs"),
  });
});

test.each([
  ["gone from the list", ENDPOINT, connections()],
  ["listed as deleted", ENDPOINT, connections(["vpce-1", "STATUS_DELETED"])],
  ["gone, if its id is a number", { ...TARGET, endpoint_id: 1 as never }, connections(["vpce-1", "STATUS_DELETED"])],
])("waiting for an item's deletion ends when the item is %s", async (_, params, last) => {
  const { cloud, clock, requests } = openLatest([connections([String(params.endpoint_id), "STATUS_DELETING"]), last]);
  expect(await clock.run(cloud.privateEndpoints.waitUntilDisconnected(params))).toBeUndefined();
  expect(requests).toHaveLength(2);
});

test.each([
  { ...TARGET, endpoint_id: undefined },
  { ...TARGET, endpoint_id: "" },
  { ...TARGET, endpoint_id: null },
  undefined,
])("a method that waits for an item rejects the parameters %j before it sends a request", async (params) => {
  const { cloud, requests } = openLatest([connections()]);
  await expect(cloud.privateEndpoints.waitUntilDisconnected(params as never)).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(0);
});

test("a method that waits for an item in a list is typed as returning a promise of that item", () => {
  type Method = Cloud["privateEndpoints"]["waitUntilConnected"];
  expectTypeOf<Method>().returns.resolves.toEqualTypeOf<PrivateEndpointConnection>();
  expectTypeOf<Method>().parameter(1).toEqualTypeOf<WaitOptions<PrivateEndpointConnection> | undefined>();
  expectTypeOf<Method>().parameter(0).toEqualTypeOf<{ cluster_id: string } & { endpoint_id: string }>();
  expectTypeOf<Cloud["privateEndpoints"]["waitUntilDisconnected"]>().returns.resolves.toEqualTypeOf<void>();
});

test("every poll sends the original parameters, even if the caller mutates the object", async () => {
  const { cloud, clock, requests } = openLatest([cluster("LOCKED", ""), cluster("CREATED", "")]);
  const params = { ...TARGET };
  const waiting = cloud.clusters.waitUntilReady(params);
  params.cluster_id = "another";
  await clock.run(waiting);
  expect(new Set(toLines(requests)).size).toBe(1);
});
