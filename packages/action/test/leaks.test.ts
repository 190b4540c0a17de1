import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { createRandom } from "../../cli/test/create-random.ts";
import { listClusters, openMock } from "../../cli/test/start-command.ts";
import { startGitHub } from "../../cli/test/start-github.ts";
import { runStep, type Step, startStep } from "./run-action.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. The seeds are the numbers below. */
const JOBS = Number(process.env.LEAK_RUNS ?? 60) / 10;
const PULL_REQUESTS = [1, 2, 3] as const;

test(`no cluster is left after ${JOBS} jobs that were cancelled, lost their machine, or started after their pull request closed`, {
  timeout: 60_000 + JOBS * 20_000,
}, async () => {
  const mock = await openMock();
  const closed = new Set<number>();
  const github = await startGitHub((number) => (closed.has(number) ? "closed" : "open"));
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };
  await cloud.clusters.create({ name: "production", provider: "GCP", spec });
  const seen = { cancelled: 0, dead: 0, late: 0, lost: 0 };
  for (let seed = 0; seed < JOBS; seed += 1) {
    const random = createRandom(seed);
    const number = PULL_REQUESTS[random(PULL_REQUESTS.length)] as number;
    const env = { GITHUB_API_URL: github.url };
    const event = { pull_request: { number, state: "open", head: { repo: { full_name: "octo-org/shop" } } } };
    const inputs = { "api-key": mock.apiKey, ttl: "1h", keep: String(random(2) === 0) };
    const job: Step = { with: inputs, event, env };
    const before = listClusters(mock);
    const sent = mock.requests.length;
    // Kills the job after a number of requests rather than after a time, so that slow machines test the same.
    const { kill, ended } = startStep(mock, "main", job);
    const requests = random(8);
    let isRunning = true;
    const end = ended.finally(() => {
      isRunning = false;
    });
    while (isRunning && mock.requests.length < sent + requests) await new Promise((resolve) => setTimeout(resolve, 2));
    if (isRunning) seen.cancelled += 1;
    kill(random(2) === 0 ? "SIGKILL" : "SIGTERM");
    const { state } = await end;
    // The job started after the pull request was closed, for example because somebody reran it.
    if (closed.has(number)) {
      seen.late += 1;
      expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
    if (random(4) === 0) seen.dead += 1;
    else {
      await runStep(mock, "post", job, state);
      if (inputs.keep === "false") expect(listClusters(mock), `seed ${seed}`).toEqual(before);
    }
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
