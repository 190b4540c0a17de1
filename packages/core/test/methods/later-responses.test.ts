import { expect, test } from "vitest";
import { createClient } from "../../src/2024-09-16.ts";
import { open } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

const ID = "0d9b1f76-48c2-4e3a-b5f8-6a27c1d0e943";

/** A host cluster of API version 2026-09-15: it has no `plan`, which 2024-09-16 requires, and fields of its own. */
const HOST = {
  id: ID,
  name: "steady-ferry",
  state: "CREATED",
  operation_status: "CRDB_REBALANCE_RUNNING",
  edition: "MISSION_CRITICAL",
  config: { host: { machine_type: "m6i.2xlarge", num_virtual_cpus: 8 } },
};

/** A client of API version 2024-09-16, whose service already sends what a later version has. */
function openOlder(steps: readonly Step[]) {
  return open(createClient, steps, { maxRetries: 0 });
}

test("a response with missing fields, unknown fields and unknown values is returned as is", async () => {
  const { cloud } = openOlder([json(200, HOST)]);
  const cluster = await cloud.clusters.get({ cluster_id: ID });
  expect(cluster).toEqual(HOST);
  expect(cluster.plan).toBeUndefined();
});

test("a list returns items that the client's API version doesn't define", async () => {
  const pages = [
    { clusters: [HOST], pagination: { next_page: "2", total: 2 } },
    { clusters: [{ ...HOST, id: "other" }], pagination: null },
  ];
  const { cloud, requests } = openOlder(pages.map((page) => json(200, page)));
  const ids = [];
  for await (const { id } of cloud.clusters.list()) ids.push(id);
  expect(ids).toEqual([ID, "other"]);
  expect(requests).toHaveLength(2);
});

test("a list response without its items field is an empty list", async () => {
  const { cloud } = openOlder([json(200, { items: [HOST] })]);
  expect(await Array.fromAsync(cloud.clusters.list())).toEqual([]);
});

test("waitUntilReady() keeps polling if it doesn't know the cluster's state", async () => {
  const states = ["CREATING", "REBALANCING", "CREATED"];
  const { cloud, clock, requests } = openOlder(states.map((state) => json(200, { ...HOST, state })));
  const { state } = await clock.run(cloud.clusters.waitUntilReady({ cluster_id: ID }));
  expect([state, requests.length]).toEqual(["CREATED", 3]);
});

test("waitUntilReady() keeps polling until its deadline if the response has no state", async () => {
  const { cloud, clock } = openOlder(Array.from({ length: 100 }, () => json(200, { id: ID })));
  const waiting = cloud.clusters.waitUntilReady({ cluster_id: ID }, { deadlineMs: 60_000 });
  await expect(clock.run(waiting)).rejects.toMatchObject({ name: "WaitError", reason: "timeout" });
});

test("a later version's invoices and audit log are returned unchanged", async () => {
  const amount = { amount: 12.5, currency: "COCKROACH_CREDITS" };
  const entry = { id: "1", action: "AUDIT_LOG_ACTION_CREATE_VIRTUAL_CLUSTER_WORKSPACE", actor: "AUTOMATION" };
  const { cloud } = openOlder([
    json(200, { invoices: [{ invoice_id: "1", totals: [amount], carbon_grams: 7 }] }),
    json(200, { entries: [entry], next_starting_from: null }),
  ]);
  expect((await cloud.invoices.list()).invoices[0]?.totals).toEqual([amount]);
  expect((await cloud.auditLogs.list()).entries).toEqual([entry]);
});

test("an error response with an unknown code and unknown details is an ApiError", async () => {
  const { cloud } = openOlder([
    json(409, { code: 99, message: "the host is full", hint: "scale it", details: [{ a: 1 }] }),
  ]);
  await expect(cloud.clusters.get({ cluster_id: ID })).rejects.toMatchObject({
    name: "ApiError",
    status: 409,
    reason: "the host is full",
    details: [{ a: 1 }],
  });
});

test("create() recognizes the resource that it created, even if the list has unknown values and lacks fields", async () => {
  const lost: Step = () => {
    throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
  };
  const listed = {
    clusters: [
      { id: "old", edition: "STANDARD" },
      { ...HOST, created_at: "2999-01-01T00:00:00Z" },
    ],
  };
  const { cloud, clock } = openOlder([lost, json(200, listed)]);
  const spec = { serverless: { regions: ["us-central1"] } };
  const creating = cloud.clusters.create({ name: HOST.name, provider: "GCP", spec }, { onUnknownOutcome: "adopt" });
  expect(await clock.run(creating)).toMatchObject({ id: ID, edition: "MISSION_CRITICAL" });
});
