import type { Fault } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { createRandom } from "../../cli/test/create-random.ts";
import { listClusters, openMock } from "../../cli/test/start-command.ts";
import { startGitHub } from "../../cli/test/start-github.ts";
import { type Ended, runStep, type Started, type Step, startStep } from "./run-action.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. The seeds are the numbers below. */
const JOBS = Number(process.env.LEAK_RUNS ?? 60) / 10;
const PULL_REQUESTS = [1, 2, 3] as const;
/** What may go wrong with the service during a job. */
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
  const mock = await openMock();
  const closed = new Set<number>();
  /** Kills a step after a number of requests rather than after a time, so that slow machines test the same. */
  const killAfter = async (requests: number, signal: NodeJS.Signals, { kill, ended }: Started): Promise<Ended> => {
    const sent = mock.requests.length;
    let isRunning = true;
    const end = ended.finally(() => {
      isRunning = false;
    });
    while (isRunning && mock.requests.length < sent + requests) await new Promise((resolve) => setTimeout(resolve, 2));
    kill(signal);
    return end;
  };
  const github = await startGitHub((number) => (closed.has(number) ? "closed" : "open"));
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
  await cloud.clusters.create({ name: "production", provider: "GCP", spec });
  const seen = { cancelled: 0, dead: 0, late: 0, lost: 0, faults: 0 };
  for (let seed = 0; seed < JOBS; seed += 1) {
    const random = createRandom(seed);
    const number = PULL_REQUESTS[random(PULL_REQUESTS.length)] as number;
    const env = { GITHUB_API_URL: github.url };
    const event = { pull_request: { number, state: "open", head: { repo: { full_name: "octo-org/shop" } } } };
    const inputs = { "api-key": mock.apiKey, ttl: "1h", keep: String(random(2) === 0) };
    const job: Step = { with: inputs, event, env };
    const before = listClusters(mock);
    const faults = Array.from({ length: random(3) }, () => mock.fault(FAULTS[random(FAULTS.length)] as Fault));
    seen.faults += faults.length;
    const main = await killAfter(random(8), random(2) === 0 ? "SIGKILL" : "SIGINT", startStep(mock, "main", job));
    if (main.status === "SIGKILL" || main.status === "SIGINT") seen.cancelled += 1;
    // The job started after the pull request was closed, for example because somebody reran it.
    if (closed.has(number)) {
      seen.late += 1;
      expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
    // The machine dies before the cleanup or during it.
    if (random(4) === 0) {
      seen.dead += 1;
      if (random(2) === 0) await killAfter(random(3), "SIGKILL", startStep(mock, "post", job, main.state));
    } else {
      expect((await runStep(mock, "post", job, main.state)).status, `seed ${seed}`).toBe(0);
      if (inputs.keep === "false") expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
    for (const stop of faults) stop();
    if (random(3) > 0) continue;
    closed.add(number);
    if (random(2) === 0) seen.lost += 1;
    else {
      await runStep(mock, "main", { with: { ...inputs, mode: "delete" }, event, env });
    }
  }
  mock.advance("2h");
  const sweep = { with: { "api-key": mock.apiKey, mode: "sweep" }, env: { GITHUB_API_URL: github.url } };
  expect((await runStep(mock, "main", sweep)).status).toBe(0);
  expect(listClusters(mock)).toEqual(["production"]);
  for (const [kind, count] of Object.entries(seen)) expect([kind, count > 0]).toEqual([kind, true]);
});
