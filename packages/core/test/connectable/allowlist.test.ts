import { expect, test } from "vitest";
import { allowConnections } from "../../src/connectable/allowlist.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, openLatest, toLines } from "../open-client.ts";
import { json, reset } from "../scripted-fetch.ts";

const PATH = `/api/v1/clusters/${CLUSTER_ID}/networking/allowlist`;
const RANGE = { cidr_ip: "203.0.113.7", cidr_mask: 32 };
const PARAMS = { cluster_id: CLUSTER_ID, allow: [RANGE] };
const entry = { ...RANGE, name: "office", sql: true, ui: true };

function listed(entries: readonly object[], propagating = false): ReturnType<typeof json> {
  return json(200, { allowlist: entries, propagating, pagination: {} });
}

test("allowConnections() sends no change if the range is allowed", async () => {
  const { cloud, clock, requests } = openLatest([listed([entry])]);
  await clock.run(allowConnections(cloud, PARAMS, {}));
  expect(toLines(requests)).toEqual([`GET ${PATH}`]);
});

test("allowConnections() adds what is missing and waits until it is in effect", async () => {
  const steps = [listed([]), json(200, entry), listed([entry], true), listed([entry], true), listed([entry])];
  const { cloud, clock, requests } = openLatest(steps);
  await clock.run(allowConnections(cloud, PARAMS, {}));
  expect(toLines(requests)).toEqual([`GET ${PATH}`, `PUT ${PATH}/203.0.113.7/32`, ...Array(3).fill(`GET ${PATH}`)]);
  expect(JSON.parse(String(requests[1]?.body))).toEqual({ name: "crdb-cloud", sql: true, ui: false });
});

test("allowConnections() keeps an entry's name and its access to the DB Console", async () => {
  const steps = [listed([{ ...entry, sql: false }]), json(200, entry), listed([entry])];
  const { cloud, clock, requests } = openLatest(steps);
  await clock.run(allowConnections(cloud, PARAMS, {}));
  expect(JSON.parse(String(requests[1]?.body))).toEqual({ name: "office", sql: true, ui: true });
});

test("allowConnections() looks again after a lost response, and waits while the cluster is locked", async () => {
  const locked = json(503, { code: 14, message: "the cluster is locked by another operation: try again later" });
  const { cloud, clock } = openLatest([listed([]), locked, reset, listed([]), reset, listed([entry])]);
  await clock.run(allowConnections(cloud, PARAMS, {}));
});

test("allowConnections() gives up after 10 minutes, or at the deadline", async () => {
  const { cloud, clock } = openLatest([listed([entry], true)]);
  const error = await clock.run(caught(allowConnections(cloud, PARAMS, {})));
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout", operation: "allowlist.list" });
  expect(error.message).toMatch(/after 10 min, the allowlist is not in effect yet/);
  const early = openLatest([listed([entry], true)]);
  const late = await early.clock.run(caught(allowConnections(early.cloud, PARAMS, { deadlineMs: 2000 })));
  expect(late.message).toMatch(/after 2 s/);
});

test("allowConnections() uses the runtime's clock for an object that isn't a client", async () => {
  const { allowlist } = openLatest([listed([entry])]).cloud;
  await allowConnections({ clusters: {}, allowlist }, PARAMS, {});
});
