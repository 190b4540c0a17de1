import type { Cloud, PrivateEndpointConnection, WaitError, WaitOptions } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import { caught } from "../caught.ts";
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

test("waitUntilUpdated() rejects as soon as the cluster can't reach the desired state any more", async () => {
  const { cloud, clock } = openLatest([cluster("CREATED", "CRDB_SCALE_FAILED")]);
  expect(await clock.run(caught<WaitError>(cloud.clusters.waitUntilUpdated(TARGET)))).toMatchObject({
    name: "WaitError",
    reason: "failed",
    message: expect.stringContaining("state is CREATED, operation_status is CRDB_SCALE_FAILED, not UNSPECIFIED"),
  });
  expect(clock.now()).toBe(0);
});

test("waitUntilUpdated() waits for two hours by default", async () => {
  const { cloud, clock } = openLatest([cluster("LOCKED", "CRDB_SCALE_RUNNING")]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilUpdated(TARGET)));
  expect(error.message).toContain(
    "after 2 h, state is LOCKED, not CREATED, operation_status is CRDB_SCALE_RUNNING, not UNSPECIFIED",
  );
  expect(clock.now()).toBeGreaterThan(7_100_000);
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
  expect(new Set(toLines(requests))).toEqual(
    new Set([`GET /api/v1/clusters/${CLUSTER_ID}/networking/private-endpoint-connections`]),
  );
});

test("if an item is never listed, the method that waits for it says so at its deadline", async () => {
  const { cloud, clock } = openLatest([connections()]);
  const waiting = cloud.privateEndpoints.waitUntilConnected(ENDPOINT, { deadlineMs: 5000 });
  expect(await clock.run(caught<WaitError>(waiting))).toMatchObject({
    last: undefined,
    message: expect.stringContaining("it is not listed: raise deadlineMs"),
  });
});

test("waiting for an item's deletion ends when the item is gone from the list, or listed as deleted", async () => {
  for (const last of [connections(), connections(["vpce-1", "STATUS_DELETED"])]) {
    const { cloud, clock, requests } = openLatest([connections(["vpce-1", "STATUS_DELETING"]), last]);
    expect(await clock.run(cloud.privateEndpoints.waitUntilDisconnected(ENDPOINT))).toBeUndefined();
    expect(requests).toHaveLength(2);
  }
});

test.each([undefined, "", null])(
  "a method that waits for an item rejects the id %j before it sends a request",
  async (endpoint_id) => {
    const { cloud, requests } = openLatest([connections()]);
    const params = { cluster_id: CLUSTER_ID, endpoint_id } as never;
    expect(await caught(cloud.privateEndpoints.waitUntilDisconnected(params))).toBeInstanceOf(TypeError);
    expect(requests).toHaveLength(0);
    expect(await caught(cloud.privateEndpoints.waitUntilDisconnected(undefined as never))).toBeInstanceOf(TypeError);
  },
);

test("a method that waits for an item in a list is typed as returning a promise of that item", () => {
  type Method = Cloud["privateEndpoints"]["waitUntilConnected"];
  expectTypeOf<Method>().returns.resolves.toEqualTypeOf<PrivateEndpointConnection>();
  expectTypeOf<Method>().parameter(1).toEqualTypeOf<WaitOptions<PrivateEndpointConnection> | undefined>();
  expectTypeOf<Method>().parameter(0).toEqualTypeOf<{ cluster_id: string } & { endpoint_id: string }>();
  expectTypeOf<Cloud["privateEndpoints"]["waitUntilDisconnected"]>().returns.resolves.toEqualTypeOf<void>();
});

test("a method that waits for an item in a list accepts a number as the id", async () => {
  const { cloud, clock, requests } = openLatest([connections(["7", "STATUS_AVAILABLE"]), connections()]);
  await clock.run(cloud.privateEndpoints.waitUntilDisconnected({ ...TARGET, endpoint_id: 7 as never }));
  expect(requests).toHaveLength(2);
});

test("a WaitError's message shortens the state, and removes control characters", async () => {
  const { cloud, clock } = openLatest([cluster(`\u001b[31m${"X".repeat(10_000)}`, "")]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 1000 })));
  expect(error.message).toContain("state is  [31mXXX");
  expect(error.message.length).toBeLessThan(400);
});

test("every poll sends the original parameters, even if the caller mutates the object", async () => {
  const { cloud, clock, requests } = openLatest([cluster("LOCKED", ""), cluster("CREATED", "")]);
  const params = { ...TARGET };
  const waiting = cloud.clusters.waitUntilReady(params);
  params.cluster_id = "another";
  await clock.run(waiting);
  expect(new Set(toLines(requests)).size).toBe(1);
});
