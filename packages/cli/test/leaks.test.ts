import { createMockFetch, type Fault } from "@crdb-cloud/mock";
import { type ClientOptions, type Cloud, type Cluster, createClient } from "@crdb-cloud/node";
import {
  connectionUrl,
  type Duration,
  type EnsuredCluster,
  EnsureError,
  ensureCluster,
  ensureDatabase,
  ensureSqlUser,
  type SweepParams,
  sweepClusters,
} from "@crdb-cloud/provision";
import { createEphemeralCluster } from "@crdb-cloud/provision/internal";
import { isOwned, readExpiry, toServiceTime } from "@crdb-cloud/provision/labels";
import { expect, onTestFinished, test, vi } from "vitest";
import { createManualClock, type ManualClock } from "../../core/test/manual-clock.ts";
import { createFakeSignals } from "../../provision/test/fake-signals.ts";
import { raiseCluster } from "../src/clusters/raise-cluster.ts";
import { removeCluster } from "../src/clusters/remove-cluster.ts";
import { createRandom, pick, type Random } from "./create-random.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. */
const RUNS = Number(process.env.LEAK_RUNS ?? 60);
/** The number of races, in which several programs want or delete the same clusters at the same time. */
const RACES = 3 * RUNS;
const HOUR_MS = 3_600_000;
const REPOSITORY = "octo-org/shop";
const SPEC = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
const WANTED = { provider: "GCP", spec: SPEC, owner: "ci" } as const;

const FAULTS: readonly Fault[] = [
  { operation: "clusters.create", reset: "after" },
  { operation: "clusters.create", reset: "before" },
  { operation: "clusters.create", status: 503 },
  { operation: "clusters.create", status: 429, retryAfter: 2 },
  { operation: "clusters.create", creationFailed: true },
  { operation: "clusters.list", status: 503, count: 4 },
  { operation: "clusters.get", status: 503, count: 4 },
  { operation: "clusters.update", locked: true, count: 3 },
  { operation: "clusters.update", reset: "after", count: 2 },
  { operation: "clusters.update", status: 503 },
  { operation: "clusters.delete", status: 503, count: 4 },
  { operation: "clusters.delete", status: 500, count: 3 },
  { operation: "clusters.delete", locked: true, count: 4 },
  { operation: "sqlUsers.create", reset: "after" },
  { operation: "sqlUsers.create", reset: "before" },
  { operation: "sqlUsers.resetPassword", status: 503 },
  { operation: "databases.create", reset: "after" },
];

/** Several programs that share an organization. */
interface Run {
  readonly random: Random;
  readonly clock: ManualClock;
  readonly closed: Set<number>;
  readonly isRace: boolean;
  readonly maxClusters?: number;
}

type Program = (run: Run, cloud: Cloud, random: Random, number: number) => Promise<unknown>;

/** How a program ended. A program in a race also reports which cluster it got or deleted. */
interface Result {
  readonly ensured?: EnsuredCluster<Cluster>;
  readonly removed?: Cluster;
  readonly error?: unknown;
  /** When the program's last request reached the service. */
  readonly arrivedAt: number;
  /** Until when the program wants the cluster, by the service's clock. */
  readonly wantedUntil?: number;
}

const mock = createMockFetch({ clock: "virtual" });
const seen = new Set<string>();

test(`${RUNS} runs that go wrong and ${RACES} races leave none of our clusters behind, don't touch other people's, and agree on what exists`, async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  for (let seed = 0; seed < RUNS + RACES; seed += 1) await simulate(seed);
  const ofRaces = ["created", "found", "gone", "limit", "nothing to remove", "removed"];
  const others = ["closed", "completed", "failed", "killed", "run", "signal", "swept", "up", "up after close"];
  expect([...seen].sort()).toEqual([...ofRaces, ...others].sort());
});

async function simulate(seed: number): Promise<void> {
  mock.reset();
  const random = createRandom(seed);
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  const isRace = seed >= RUNS;
  const run: Run = { random, clock, closed: new Set(), isRace, ...(isRace && random(2) === 0 && { maxClusters: 2 }) };
  const admin = openCloud(run);
  const list = () => clock.run(Array.fromAsync(admin.clusters.list()));
  // Other people's clusters: without labels, with other labels, and with labels that are almost ours.
  const others = [{}, { team: "blue" }, { "crdb-cloud-expires": "2000-01-01t00-00-00z" }, { "crdb-cloud-pr": "1-00" }];
  for (const [at, labels] of others.entries())
    await clock.run(admin.clusters.create({ name: `others-${at}`, provider: "GCP", spec: { ...SPEC, labels } }));
  const before = await list();
  if (isRace && random(2) === 0) await clock.run(ensureCluster(admin, { ...WANTED, name: "preview-0", ttl: "1h" }));
  const faults = Array.from({ length: random(4) }, () => ({ count: 1, ...pick(random, FAULTS), after: random(4) }));
  const stops = faults.map((fault) => mock.fault(fault));
  const programs = pick(random, isRace ? [[claim], [claim, claim, remove]] : [PROGRAMS]);
  const started = Array.from({ length: 2 + random(5) }, (_, at) => startProgram(run, seed * 10 + at, programs));
  const results = await clock.run(Promise.all(started));
  if (isRace) {
    for (const stop of stops) stop();
    const clusters = (await list()).filter(({ name }) => name.startsWith("preview-"));
    for (const result of results) checkRace(result, { clusters, results, seed });
    const isUndisturbed = results.every(({ error }) => error === undefined || error instanceof EnsureError);
    if (isUndisturbed) expect(clusters.length, `seed ${seed}`).toBeLessThanOrEqual(run.maxClusters ?? 2);
  }
  await clock.advance(80 * HOUR_MS);
  for (const stop of stops) stop();
  const { clusters: swept } = await clock.run(sweepClusters(openCloud(run), { allOwners: true }));
  if (swept.some(({ outcome }) => outcome === "deleted")) seen.add("swept");
  // Clusters whose creation failed aren't listed. Nothing runs for them, so they don't count as leaks.
  expect(await list(), `seed ${seed}`).toEqual(before);
}

/** Starts a program after a random pause. Outside races, it may be killed before or after any of its requests. */
async function startProgram(run: Run, seed: number, programs: readonly Program[]): Promise<Result> {
  const { clock, isRace } = run;
  const random = createRandom(seed + 7919);
  await clock.sleep(isRace ? random(2) * random(200) : random(3) * HOUR_MS + random(90) * 1000);
  let arrivedAt = 0;
  const death = Promise.withResolvers<object>();
  const die = (): void => death.resolve({ isKilled: true });
  const isMortal = !isRace && random(3) === 0;
  const cloud = openCloud(run, {
    onArrival: () => (arrivedAt = clock.now()),
    ...(isMortal && { death: { requests: random(9), isAfter: random(2) === 0, die } }),
  });
  const ended = pick(random, programs)(run, cloud, random, 1 + random(2)).then(
    (achieved) => ({ ...(achieved as object) }),
    (error: unknown) => ({ error }),
  );
  const result = await Promise.race([ended, death.promise]);
  if (!isRace) seen.add("isKilled" in result ? "killed" : "error" in result ? "failed" : "completed");
  return { arrivedAt, ...result };
}

/** Requests a named cluster with a SQL user and a database. */
const claim: Program = async ({ maxClusters }, cloud, random) => {
  const hours = 1 + random(72);
  const name = `preview-${random(maxClusters === undefined ? 2 : 4)}`;
  const { response } = await cloud.clusters.list().withResponse();
  const wantedUntil = toServiceTime(response) + hours * HOUR_MS;
  const limit = maxClusters === undefined ? {} : { maxClusters };
  const ensured = await ensureCluster(cloud, { ...WANTED, name, ttl: `${hours}h`, ...limit });
  const { cluster } = ensured;
  const user = await ensureSqlUser(cloud, { cluster_id: cluster.id, name: "app" });
  await ensureDatabase(cloud, { cluster_id: cluster.id, name: "app" });
  await connectionUrl(cloud, { cluster, user, database: "app" });
  return { ensured, wantedUntil };
};

const remove: Program = async (_, cloud, random) => ({ removed: await removeOwn(cloud, `preview-${random(4)}`) });

function removeOwn(cloud: Cloud, name: string): Promise<Cluster | undefined> {
  const confirm = () => Promise.reject(new Error("not ours"));
  return removeCluster(cloud, name, { isOurs: (labels) => isOwned(labels, "ci"), confirm });
}

function checkRace(
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
    // Another program deleted the cluster after this program's last request, or because there were too many clusters.
    const ends = results.flatMap((one) => (one.removed?.id === cluster.id || one.error ? [one.arrivedAt] : []));
    expect(Math.max(...ends), `seed ${seed}: succeeded without a cluster`).toBeGreaterThanOrEqual(arrivedAt);
  } else {
    const expiry = readExpiry(existing.labels);
    expect(expiry, `seed ${seed}: the TTL was shortened`).toBeGreaterThanOrEqual(+expiresAt);
    expect(expiry, `seed ${seed}: the TTL wasn't extended`).toBeGreaterThanOrEqual(wantedUntil as number);
  }
}

/** Does what the action does with `keep`, but doesn't check whether the pull request is still open. */
const deploy: Program = async ({ closed }, cloud, random, number) => {
  seen.add(closed.has(number) ? "up after close" : "up");
  const pullRequest = { repository: REPOSITORY, number };
  const wanted = { ...WANTED, name: `preview-${number}`, ttl: `${1 + random(3)}h` as Duration, pullRequest };
  await raiseCluster(cloud, wanted, { deadlineMs: random(4) === 0 ? 2000 : 60_000 });
};

const close: Program = async ({ closed }, cloud, random, number) => {
  seen.add("closed");
  closed.add(number);
  // In one of three cases, the event that the pull request was closed is lost.
  if (random(3) > 0) await removeOwn(cloud, `preview-${number}`);
};

const runTests: Program = async ({ clock }, cloud, random) => {
  seen.add("run");
  const { source, listeners, send } = createFakeSignals();
  const interrupt = (): void => {
    if (listeners.size > 0) seen.add("signal");
    send("SIGTERM");
  };
  if (random(3) === 0) clock.setTimeout(interrupt, random(40_000));
  const create = createEphemeralCluster(undefined, source);
  const cluster = await create(cloud, { ...WANTED, ttl: "1h" }, { deadlineMs: 60_000 });
  await clock.sleep(random(60_000));
  if (random(4) > 0) await cluster.delete();
};

const sweep: Program = async ({ closed }, cloud) => {
  const isDue: SweepParams["isDue"] = ({ expiresAt, now, pullRequest }) =>
    ((expiresAt !== undefined && expiresAt <= now) ||
      (pullRequest?.isIn(REPOSITORY) === true && closed.has(pullRequest.number))) &&
    "due";
  await sweepClusters(cloud, { owner: "ci", isDue });
};

const PROGRAMS = [deploy, deploy, close, runTests, runTests, sweep];

/** Creates a program's client. Its requests take a random time, and none gets through once the program is killed. */
function openCloud(
  { clock, random }: Run,
  {
    onArrival = () => {},
    death,
  }: { onArrival?(): void; death?: { requests: number; isAfter: boolean; die(): void } } = {},
): Cloud {
  let sent = 0;
  const hang = (): Promise<never> => {
    death?.die();
    return new Promise(() => {});
  };
  const transport: ClientOptions["transport"] = async ({ url, method, headers, body, onSending, onStatus }) => {
    const isLast = death !== undefined && sent >= death.requests;
    sent += 1;
    if (isLast && (!death.isAfter || sent > death.requests + 1)) return hang();
    await clock.sleep(random(4) === 0 ? random(500) : random(50));
    onSending();
    const response = await clock.hold(async () => {
      onArrival();
      const received = await mock(url, { method, headers, body: body ?? null });
      return { status: received.status, headers: received.headers, body: new Uint8Array(await received.arrayBuffer()) };
    });
    if (isLast) return hang();
    await clock.sleep(random(50));
    onStatus(response.status, response.headers);
    return response;
  };
  return createClient({ transport, clock, random: () => random(1000) / 1000, apiKey: mock.apiKey, rateLimit: false });
}
