import { createMockFetch } from "@crdb-cloud/mock";
import type { Cloud } from "@crdb-cloud/node";
import { type Duration, type SweepParams, sweepClusters } from "@crdb-cloud/provision";
import { createEphemeralCluster } from "@crdb-cloud/provision/internal";
import { isOwned } from "@crdb-cloud/provision/labels";
import { expect, onTestFinished, test, vi } from "vitest";
import { createManualClock, type ManualClock } from "../../core/test/manual-clock.ts";
import { createFakeSignals } from "../../provision/test/fake-signals.ts";
import { raiseCluster } from "../src/clusters/raise-cluster.ts";
import { removeCluster } from "../src/clusters/remove-cluster.ts";
import { createRandom, pick, type Random } from "./create-random.ts";
import { addFaults, openSimulatedCloud } from "./simulated-cloud.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. The seeds are the numbers below. */
const RUNS = Number(process.env.LEAK_RUNS ?? 60);
const HOUR_MS = 3_600_000;
const REPOSITORY = "octo-org/shop";
const SPEC = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
const WANTED = { provider: "GCP", spec: SPEC, owner: "ci" } as const;

/** One run: several programs that share an organization, most of which go wrong. */
interface Run {
  readonly random: Random;
  readonly clock: ManualClock;
  readonly closed: Set<number>;
}

const mock = createMockFetch({ clock: "virtual" });
const seen = new Set<string>();

test(`${RUNS} runs that go wrong leave none of our clusters behind, and don't touch other people's`, async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  for (let seed = 0; seed < RUNS; seed += 1) await simulate(seed);
  const kinds = ["closed", "completed", "failed", "killed", "run", "signal", "swept", "up", "up after close"];
  expect([...seen].sort()).toEqual(kinds);
});

async function simulate(seed: number): Promise<void> {
  mock.reset();
  const random = createRandom(seed);
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  const run: Run = { random, clock, closed: new Set() };
  const admin = openCloud(run);
  // Other people's clusters: without labels, with other labels, and with labels that are almost ours.
  const others = [{}, { team: "blue" }, { "crdb-cloud-expires": "2000-01-01t00-00-00z" }, { "crdb-cloud-pr": "1-00" }];
  for (const [at, labels] of others.entries()) {
    await clock.run(admin.clusters.create({ name: `others-${at}`, provider: "GCP", spec: { ...SPEC, labels } }));
  }
  const before = await clock.run(Array.fromAsync(admin.clusters.list()));
  const removeFaults = addFaults(mock, random);
  const programs = Array.from({ length: 3 + random(4) }, (_, at) => startProgram(run, seed * 10 + at));
  await clock.run(Promise.all(programs));
  await clock.advance(80 * HOUR_MS);
  removeFaults();
  const after = openCloud(run);
  const { clusters: swept } = await clock.run(sweepClusters(after, { allOwners: true }));
  if (swept.some(({ outcome }) => outcome === "deleted")) seen.add("swept");
  // The list contains no cluster whose creation failed: the service runs nothing for it.
  expect(await clock.run(Array.fromAsync(after.clusters.list())), `seed ${seed}`).toEqual(before);
}

/** Starts a program after a while. It may be killed, before or after any of its requests reaches the service. */
async function startProgram(run: Run, seed: number): Promise<void> {
  const random = createRandom(seed + 7919);
  await run.clock.sleep(random(3) * HOUR_MS + random(90) * 1000);
  const number = 1 + random(2);
  const death = Promise.withResolvers<void>();
  const dies = random(3) === 0;
  const cloud = openCloud(
    run,
    dies ? { requests: random(9), isAfter: random(2) === 0, die: death.resolve } : undefined,
  );
  const ended = pick(random, PROGRAMS)(run, cloud, random, number).then(
    () => "completed",
    () => "failed",
  );
  seen.add(await Promise.race([ended, death.promise.then(() => "killed")]));
}

const PROGRAMS = [deploy, deploy, close, runTests, runTests, sweep];

/** What the action does with `keep`, except that it doesn't check whether the pull request is still open. */
async function deploy({ closed }: Run, cloud: Cloud, random: Random, number: number): Promise<void> {
  seen.add(closed.has(number) ? "up after close" : "up");
  const pullRequest = { repository: REPOSITORY, number };
  const wanted = { ...WANTED, name: `preview-${number}`, ttl: `${1 + random(3)}h` as Duration, pullRequest };
  await raiseCluster(cloud, wanted, { deadlineMs: random(4) === 0 ? 2000 : 60_000 });
}

async function close({ closed }: Run, cloud: Cloud, random: Random, number: number): Promise<void> {
  seen.add("closed");
  closed.add(number);
  if (random(3) === 0) return; // The event was lost.
  const confirm = () => Promise.reject(new Error("not ours"));
  await removeCluster(cloud, `preview-${number}`, { isOurs: (labels) => isOwned(labels, "ci"), confirm });
}

async function runTests({ clock }: Run, cloud: Cloud, random: Random): Promise<void> {
  seen.add("run");
  const { source, listeners, send } = createFakeSignals();
  const interrupt = (): void => {
    if (listeners.size > 0) seen.add("signal");
    send("SIGTERM");
  };
  if (random(3) === 0) clock.setTimeout(interrupt, random(40_000));
  const cluster = await createEphemeralCluster(undefined, source)(
    cloud,
    { ...WANTED, ttl: "1h" },
    { deadlineMs: 60_000 },
  );
  await clock.sleep(random(60_000));
  if (random(4) > 0) await cluster.delete();
}

async function sweep({ closed }: Run, cloud: Cloud): Promise<void> {
  const isDue: SweepParams["isDue"] = ({ expiresAt, now, pullRequest }) =>
    ((expiresAt !== undefined && expiresAt <= now) ||
      (pullRequest?.isIn(REPOSITORY) === true && closed.has(pullRequest.number))) &&
    "due";
  await sweepClusters(cloud, { owner: "ci", isDue });
}

/** Creates the client of a program. After its death, it sends nothing and receives nothing. */
function openCloud(
  { clock, random }: Run,
  death?: { readonly requests: number; readonly isAfter: boolean; readonly die: () => void },
): Cloud {
  let sent = 0;
  let isLast = false;
  const hang = (): Promise<never> => {
    death?.die();
    return new Promise(() => {});
  };
  return openSimulatedCloud(mock, clock, random, {
    async before() {
      isLast = death !== undefined && sent >= death.requests;
      sent += 1;
      if (death && isLast && (!death.isAfter || sent > death.requests + 1)) return hang();
      // Programs take turns in an order that the seed decides.
      await clock.sleep(random(50));
    },
    after: async () => (isLast ? hang() : undefined),
  });
}
