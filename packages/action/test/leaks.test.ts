import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { createRandom, pick } from "../../cli/test/create-random.ts";
import { listClusters } from "../../cli/test/start-command.ts";
import { type Ended, openRepository, type Started, type Step, toEvent } from "./run-action.ts";

/** How many jobs to run; CI sets `LEAK_RUNS` to 1000 every night. Each job's number is its seed. */
const JOBS = Number(process.env.LEAK_RUNS ?? 60) / 10;
const FAULTS: readonly Fault[] = [
  { operation: "clusters.create", latencyMs: 2000, count: 1 },
  { operation: "clusters.create", reset: "after", count: 1 },
  { operation: "clusters.create", status: 429, count: 1 },
  { operation: "clusters.get", status: 503, count: 4 },
  { operation: "clusters.delete", status: 503, count: 5 },
  { operation: "clusters.delete", locked: true, count: 3 },
  { operation: "clusters.delete", reset: "after", count: 4 },
  { operation: "clusters.list", status: 503, count: 2 },
];

test(`no cluster is left after ${JOBS} jobs that were cancelled at any moment, lost their machine, or started after their pull request closed`, {
  timeout: 60_000 + JOBS * 20_000,
}, async () => {
  const closed = new Set<number>();
  const { mock, main, post, start } = await openRepository({}, ({ number }) =>
    closed.has(number) ? "closed" : "open",
  );
  /** Kills a step after a number of requests rather than after a time, so that slow machines test the same thing. */
  const killAfter = async (requests: number, signal: NodeJS.Signals, { kill, ended }: Started): Promise<Ended> => {
    const last = mock.requests.length + requests;
    let isRunning = true;
    void ended.then(() => (isRunning = false));
    while (isRunning && mock.requests.length < last) await sleep(2);
    kill(signal);
    return ended;
  };
  mock.seedCluster({ name: "production" });
  const seen = { cancelled: 0, dead: 0, late: 0, lost: 0, faults: 0 };
  for (let seed = 0; seed < JOBS; seed += 1) {
    const random = createRandom(seed);
    const number = pick(random, [1, 2, 3]);
    const inputs = { ttl: "1h", keep: String(random(2) === 0) };
    const job: Step = { with: inputs, event: toEvent(number) };
    const before = listClusters(mock);
    const faults = Array.from({ length: random(3) }, () => mock.fault(pick(random, FAULTS)));
    seen.faults += faults.length;
    const killed = await killAfter(random(8), pick(random, ["SIGKILL", "SIGINT"]), start("main", job));
    if (killed.status === "SIGKILL" || killed.status === "SIGINT") seen.cancelled += 1;
    // The job started after the pull request was closed, for example because somebody reran it.
    if (closed.has(number)) {
      seen.late += 1;
      expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
    // The machine fails before or during the cleanup.
    if (random(4) === 0) {
      seen.dead += 1;
      if (random(2) === 0) await killAfter(random(3), "SIGKILL", start("post", job, killed.state));
    } else {
      expect((await post(job, killed.state)).status, `seed ${seed}`).toBe(0);
      if (inputs.keep === "false") expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
    for (const stop of faults) stop();
    if (random(3) > 0) continue;
    closed.add(number);
    if (random(2) === 0) seen.lost += 1;
    else await main({ ...job, with: { ...inputs, mode: "delete" } });
  }
  mock.advance("2h");
  expect((await main({ with: { mode: "sweep" } })).status).toBe(0);
  expect(listClusters(mock)).toEqual(["production"]);
  for (const [kind, count] of Object.entries(seen)) expect([kind, count > 0]).toEqual([kind, true]);
});
