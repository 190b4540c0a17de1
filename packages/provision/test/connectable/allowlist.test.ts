import { expect, test } from "vitest";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import { gone, json, locked, reset, type Step } from "../../../core/test/scripted-fetch.ts";
import { allowConnections } from "../../src/connectable/allowlist.ts";

const PATH = `/api/v1/clusters/${CLUSTER_ID}/networking/allowlist`;
const RANGE = { cidr_ip: "203.0.113.7", cidr_mask: 32 };
const PARAMS = { cluster_id: CLUSTER_ID, allow: [RANGE] };
const entry = { ...RANGE, name: "office", sql: true, ui: true };

function listed(entries: readonly object[], propagating = false): ReturnType<typeof json> {
  return json(200, { allowlist: entries, propagating, pagination: {} });
}

const missing = [listed([]), json(200, entry), listed([entry], true), listed([entry], true), listed([entry])];
const closed = [listed([{ ...entry, sql: false }]), json(200, entry), listed([entry])];
const wider = [listed([{ ...entry, cidr_mask: 31 }]), json(200, entry), listed([entry])];
const ADDED = { name: "crdb-cloud", ui: false };
const [GET, PUT] = [`GET ${PATH}`, `PUT ${PATH}/203.0.113.7/32`];

test.each<[string, Step[], string[], object?]>([
  ["sends no change if the range is allowed", [listed([entry])], [GET]],
  ["adds what is missing, and waits until it is in effect", missing, [GET, PUT, GET, GET, GET], ADDED],
  ["keeps an entry's name and its access to the DB Console", closed, [GET, PUT, GET], { name: "office", ui: true }],
  ["adds a range although a wider one begins with it", wider, [GET, PUT, GET], ADDED],
])("allowConnections() %s", async (_, steps, lines, change) => {
  const { cloud, clock, requests } = openLatest(steps);
  await clock.run(allowConnections(cloud, PARAMS, { headers: { "x-team": "blue" } }));
  expect(toLines(requests)).toEqual(lines);
  expect(requests.map(({ headers }) => headers["x-team"])).toEqual(lines.map(() => "blue"));
  if (change) expect(JSON.parse(String(requests[1]?.body))).toEqual({ ...change, sql: true });
});

test("with isExact, allowConnections() removes other ranges, even if one is locked or gone, but none that is added later", async () => {
  const others = ["192.0.2.1", "192.0.2.2"].map((cidr_ip) => ({ ...entry, cidr_ip }));
  const late = { ...entry, cidr_ip: "192.0.2.9" };
  const steps = [listed([entry, ...others]), locked, reset, json(200, entry), gone, listed([entry, late])];
  const { cloud, clock, requests } = openLatest(steps);
  expect(await clock.run(allowConnections(cloud, { ...PARAMS, isExact: true }, {}))).toEqual([late]);
  const removals = [1, 1, 1, 2].map((last) => `DELETE ${PATH}/192.0.2.${last}/32`);
  expect(toLines(requests)).toEqual([GET, ...removals, GET]);
});

test("allowConnections() looks again after a lost response, and waits while the cluster is locked", async () => {
  const { cloud, clock } = openLatest([listed([]), locked, reset, listed([]), reset, listed([entry])]);
  await clock.run(allowConnections(cloud, PARAMS, {}));
});

test("allowConnections() gives up after 10 minutes, or at the deadline", async () => {
  const client = openLatest([listed([entry], true)]);
  const error = await client.error(allowConnections(client.cloud, PARAMS, {}));
  const history = [{ fields: { propagating: true } }];
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout", operation: "allowlist.list", history });
  expect(error.message).toMatch(/after 10 min, the allowlist is not in effect yet/);
  const early = await client.error(allowConnections(client.cloud, PARAMS, { deadlineMs: 2000 }));
  expect(early.message).toMatch(/after 2 s/);
});
