import { createMockFetch } from "@crdb-cloud/mock";
import type { Cloud, Cluster } from "@crdb-cloud/node";
import {
  connectionUrl,
  type EnsuredCluster,
  EnsureError,
  ensureCluster,
  ensureDatabase,
  ensureSqlUser,
} from "@crdb-cloud/provision";
import { isOwned, readExpiry, toServiceTime } from "@crdb-cloud/provision/labels";
import { expect, test } from "vitest";
import { createManualClock, type ManualClock } from "../../core/test/manual-clock.ts";
import { removeCluster } from "../src/clusters/remove-cluster.ts";
import { createRandom, type Random } from "./create-random.ts";
import { addFaults, openSimulatedCloud } from "./simulated-cloud.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. The seeds are the numbers below. */
const RUNS = Number(process.env.LEAK_RUNS ?? 30) * 5;
const WANTED = { provider: "GCP", regions: ["us-central1"], owner: "ci" } as const;

interface Result {
  readonly ensured?: EnsuredCluster<Cluster>;
  readonly removed?: Cluster;
  readonly error?: unknown;
  /** When its last request reached the service. */
  readonly arrivedAt: number;
  /** How long it wants the cluster, by the service's clock. */
  readonly wantedUntil?: number;
}

const mock = createMockFetch({ clock: "virtual" });
const seen = new Set<string>();

test(`${RUNS} times, programs that find, create and delete the same clusters at once agree on them`, async () => {
  for (let seed = 0; seed < RUNS; seed += 1) await simulate(seed);
  const kinds = ["created", "failed", "found", "gone", "limit", "nothing to remove", "removed"];
  expect([...seen].sort()).toEqual(kinds);
});

async function simulate(seed: number): Promise<void> {
  mock.reset();
  const random = createRandom(seed);
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  const maxClusters = random(2) === 0 ? 2 : undefined;
  const deletes = random(3) === 0;
  const admin = openCloud(clock, () => {}, random);
  if (random(2) === 0) await clock.run(ensureCluster(admin, { ...WANTED, name: "preview-0", ttl: "1h" }));
  const removeFaults = addFaults(mock, random);
  const programs = Array.from({ length: 2 + random(5) }, (_, at) =>
    runProgram(clock, createRandom(seed * 10 + at + 7919), { maxClusters, deletes }),
  );
  const results = await clock.run(Promise.all(programs));
  removeFaults();
  const clusters = await clock.run(Array.fromAsync(admin.clusters.list()));
  for (const result of results) check(result, { clusters, results, seed });
  const isUndisturbed = results.every(({ error }) => error === undefined || error instanceof EnsureError);
  if (maxClusters !== undefined && isUndisturbed)
    expect(clusters.length, `seed ${seed}`).toBeLessThanOrEqual(maxClusters);
}

function check(
  { ensured, removed, error, arrivedAt, wantedUntil }: Result,
  { clusters, results, seed }: { clusters: readonly Cluster[]; results: readonly Result[]; seed: number },
): void {
  if (error !== undefined) {
    const reason = error instanceof EnsureError ? error.reason : "failed";
    return void seen.add((error as { status?: number }).status === 404 ? "gone" : reason);
  }
  if (ensured === undefined) return void seen.add(removed === undefined ? "nothing to remove" : "removed");
  const { cluster, created, expiresAt } = ensured;
  seen.add(created ? "created" : "found");
  const creators = results.filter(({ ensured: other }) => other?.created && other.cluster.id === cluster.id);
  expect(creators.length, `seed ${seed}: created twice`).toBeLessThanOrEqual(1);
  const existing = clusters.find(({ id }) => id === cluster.id);
  if (existing === undefined) {
    // Somebody deleted it after this program's last request, or because there were too many.
    const ends = results.flatMap((one) => (one.removed?.id === cluster.id || one.error ? [one.arrivedAt] : []));
    expect(Math.max(...ends), `seed ${seed}: succeeded without a cluster`).toBeGreaterThanOrEqual(arrivedAt);
  } else {
    const expiry = readExpiry(existing.labels);
    expect(expiry, `seed ${seed}: the TTL was shortened`).toBeGreaterThanOrEqual(+expiresAt);
    expect(expiry, `seed ${seed}: the TTL wasn't extended`).toBeGreaterThanOrEqual(wantedUntil as number);
  }
}

/** Starts a program after a moment: one that wants a cluster with a user and a database, or one that deletes it. */
async function runProgram(
  clock: ManualClock,
  random: Random,
  { maxClusters, deletes }: { readonly maxClusters: number | undefined; readonly deletes: boolean },
): Promise<Result> {
  let arrivedAt = 0;
  await clock.sleep(random(2) * random(200));
  const cloud = openCloud(clock, () => (arrivedAt = clock.now()), random);
  const hours = 1 + random(72);
  const name = `preview-${random(maxClusters === undefined ? 2 : 4)}`;
  try {
    if (deletes && random(3) === 0) {
      const isOurs = (labels: Cluster["labels"]) => isOwned(labels, "ci");
      const removed = await removeCluster(cloud, name, { isOurs, confirm: () => Promise.reject(new Error()) });
      return { arrivedAt, ...(removed && { removed }) };
    }
    const { response } = await cloud.clusters.list().withResponse();
    const wantedUntil = toServiceTime(response) + hours * 3_600_000;
    const limit = maxClusters === undefined ? {} : { maxClusters };
    const ensured = await ensureCluster(cloud, { ...WANTED, name, ttl: `${hours}h`, ...limit });
    const { cluster } = ensured;
    const user = await ensureSqlUser(cloud, { cluster_id: cluster.id, name: "app" });
    await ensureDatabase(cloud, { cluster_id: cluster.id, name: "app" });
    await connectionUrl(cloud, { cluster, user, database: "app" });
    return { arrivedAt, ensured, wantedUntil };
  } catch (error) {
    return { arrivedAt, error };
  }
}

/** Creates a client whose requests take a random time to arrive. */
function openCloud(clock: ManualClock, onArrival: () => void, random: Random): Cloud {
  return openSimulatedCloud(mock, clock, random, {
    before: () => clock.sleep(random(4) === 0 ? random(500) : random(50)),
    onArrival,
    after: () => clock.sleep(random(50)),
  });
}
