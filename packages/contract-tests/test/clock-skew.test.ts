import { startMockCloud } from "@crdb-cloud/mock";
import { type Clock, createClient } from "@crdb-cloud/node";
import { createClient as createOlderClient } from "@crdb-cloud/node/2022-03-31";
import { ephemeralCluster, sweepExpiredClusters } from "@crdb-cloud/node/ephemeral";
import { afterEach, describe, expect, test, vi } from "vitest";

const DAY_MS = 86_400_000;
const PARAMS = { provider: "GCP", regions: ["us-central1"], ttl: "1h" } as const;
/** A clock that skips the pauses before retries. Longer timers, such as time limits, run in real time. */
const impatientClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms <= 4000 ? 0 : ms),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
};
const ADOPT = { onUnknownOutcome: "adopt" } as const;
/** When the mock's virtual clock starts. */
const SERVICE_TIME = Date.parse("2022-03-14T14:15:22Z");

afterEach(() => {
  vi.useRealTimers();
});

function setLocalClock(skewMs: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: SERVICE_TIME + skewMs });
}

describe.each([
  ["is right", 0],
  ["is a day ahead", DAY_MS],
  ["is a day behind", -DAY_MS],
])("if this machine's clock %s", (_, skewMs) => {
  test("sweepExpiredClusters() deletes a cluster that has expired by the service's clock", async () => {
    await using mock = await startMockCloud({ clock: "virtual", delayMs: 0 });
    setLocalClock(skewMs);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    const { id } = await ephemeralCluster(cloud, PARAMS);
    expect(await sweepExpiredClusters(cloud, { allOwners: true })).toEqual([]);
    mock.advance("59m");
    expect(await sweepExpiredClusters(cloud, { allOwners: true })).toEqual([]);
    mock.advance("2m");
    expect((await sweepExpiredClusters(cloud, { allOwners: true })).map((cluster) => cluster.id)).toEqual([id]);
    expect((await cloud.clusters.list()).clusters).toEqual([]);
  });

  test("create() adopts the replication stream that it created, not an older stream", async () => {
    await using mock = await startMockCloud({ clock: "virtual", delayMs: 0 });
    setLocalClock(skewMs);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey, rateLimit: false });
    const primary = mock.seedCluster({ name: "primary", provider: "AWS", regions: ["us-east-1"] });
    const standby = mock.seedCluster({ name: "standby", provider: "AWS", regions: ["us-west-2"] });
    const params = { primary_cluster_id: primary.id, standby_cluster_id: standby.id };
    const older = await cloud.physicalReplication.create(params);
    await cloud.physicalReplication.update({ id: older.id, status: "CANCELED" });
    mock.advance("1m");
    mock.fault({ operation: "physicalReplication.create", reset: "after", count: 1 });
    const adopted = await cloud.physicalReplication.create(params, ADOPT);
    expect(adopted).toMatchObject(params);
    expect(adopted.id).not.toBe(older.id);
    expect(await cloud.physicalReplication.get({ id: adopted.id })).toMatchObject(params);
  });

  test("create() adopts nothing if the service didn't create a stream, even if an older stream matches", async () => {
    await using mock = await startMockCloud({ clock: "virtual", delayMs: 0 });
    setLocalClock(skewMs);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey, clock: impatientClock });
    const primary = mock.seedCluster({ name: "primary", provider: "AWS", regions: ["us-east-1"] });
    const standby = mock.seedCluster({ name: "standby", provider: "AWS", regions: ["us-west-2"] });
    const params = { primary_cluster_id: primary.id, standby_cluster_id: standby.id };
    await cloud.physicalReplication.create(params);
    mock.advance("1m");
    mock.fault({ operation: "physicalReplication.create", reset: "before" });
    await expect(cloud.physicalReplication.create(params, ADOPT)).rejects.toMatchObject({ outcome: "unknown" });
  });

  test("in API version 2022-03-31, create() adopts the cluster that it created", async () => {
    await using mock = await startMockCloud({ clock: "virtual", delayMs: 0 });
    setLocalClock(skewMs);
    const cloud = createOlderClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    mock.fault({ operation: "clusters.create", reset: "after", count: 1 });
    const spec = { serverless: { regions: ["us-central1"], spendLimit: 0 } };
    const adopted = await cloud.clusters.create({ name: "happy-otter", provider: "GCP", spec }, ADOPT);
    expect(await cloud.clusters.get({ cluster_id: adopted.id })).toMatchObject({ name: "happy-otter" });
  });
});
