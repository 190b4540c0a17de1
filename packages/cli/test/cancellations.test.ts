import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { callMain } from "./call-main.ts";
import { createRandom, pick, type Random } from "./create-random.ts";
import { hasSeen, listClusters, openMock, toEnv, until } from "./start-command.ts";
import { kill, LAUNCHERS, makeProject, type Step, startStep } from "./start-step.ts";

/** How many steps to cancel; CI sets `LEAK_RUNS` to 1000 every night. The seeds are the numbers from 0. */
const CANCELLED = Math.floor(Number(process.env.LEAK_RUNS ?? 60) / 5);
/** Every tenth step runs in real time, and all others at ten times the speed. Without `LEAK_RUNS`, all run fast. */
const isRealTime = (seed: number): boolean => process.env.LEAK_RUNS !== undefined && seed % 10 === 0;
const CONCURRENT = 4;
const ORPHANS_LIVE_MS = 120_000;
const KILLED = Math.floor(Number(process.env.LEAK_RUNS ?? 60) / 20);

test(`no cluster is left, without a sweep, after ${CANCELLED} steps that GitHub's runner cancelled`, {
  timeout: 60_000 + CANCELLED * 30_000,
}, async () => {
  const folder = makeProject();
  writeFileSync(join(folder, "long.sh"), "echo started; exec sleep 600");
  writeFileSync(join(folder, "short.sh"), "echo started");
  const seeds = Array.from({ length: CANCELLED }, (_, seed) => seed);
  const work = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) await cancelOne(folder, seed);
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
});

test(`no cluster is left after ${KILLED} steps whose processes were killed, a TTL and one sweep`, {
  timeout: 60_000 + KILLED * 20_000,
}, async () => {
  const folder = makeProject();
  const mock = await openMock({ faults: [{ operation: "clusters.create", latencyMs: 100 }] });
  mock.seedCluster({ name: "production" });
  let left = 0;
  for (let seed = 0; seed < KILLED; seed += 1) {
    const random = createRandom(seed);
    const [, line] = pick(random, Object.entries(LAUNCHERS));
    const up = `up --name preview-${random(3)} --ttl 1h`;
    // Kills them after a number of requests rather than after a time, so that slow machines test the same.
    const requests = mock.requests.length + 1 + random(6);
    const step = startStep(folder, line.replace("$ARGS", random(3) === 0 ? up : "run -- sleep 1"), toEnv(mock));
    await Promise.race([step.exit, until(() => mock.requests.length >= requests, step)]);
    const shell = Number(step.child.pid);
    const find = ["-g", String(shell), "-f", "bin\\.ts (run|up)"];
    const command = spawnSync("pgrep", find, { encoding: "utf8" }).stdout.trim();
    // Kills either all of the step's processes or only the command.
    if (random(2) === 0) kill(-shell);
    else if (command !== "") kill(Number(command));
    await step.exit;
    left += listClusters(mock).length > 1 ? 1 : 0;
  }
  expect(left).toBeGreaterThan(0);
  mock.advance("2h");
  expect(await callMain(mock, "sweep")).toMatchObject({ status: 0 });
  expect(listClusters(mock)).toEqual(["production"]);
});

/** Starts a step, cancels it at a random moment, and checks what is left once all its processes have ended. */
async function cancelOne(folder: string, seed: number): Promise<void> {
  const random = createRandom(seed);
  const speed = isRealTime(seed) ? 1 : 10;
  const [launcher, line] = pick(random, Object.entries(LAUNCHERS));
  const [service, disturb] = pick(random, Object.entries(SERVICES));
  const [moment, reach] = pick(random, Object.entries(MOMENTS));
  await using mock = await startMockCloud({ port: 0 });
  mock.seedCluster({ name: "production" });
  const program = moment === "deleting" ? "short.sh" : "long.sh";
  const step = startStep(folder, line.replace("$ARGS", `run -- sh ${program}`), toEnv(mock));
  const repair = disturb(mock, random, speed);
  await Promise.race([step.exit, reach(mock, step, random)]);
  await Promise.race([step.exit, sleep(random(500))]);
  await step.cancel(speed);
  // At the end of the job, the runner kills the processes that it left behind.
  await Promise.race([step.exit, sleep(ORPHANS_LIVE_MS)]);
  kill(-Number(step.child.pid));
  repair();
  const what = `seed ${seed}: ${launcher}, ${service}, ${moment}\n${step.output.err}`;
  expect(listClusters(mock), what).toEqual(["production"]);
}

const EFFECTS = [{ status: 503 }, { status: 500 }, { status: 429 }, { reset: "before" }, { reset: "after" }] as const;

/** Problems that the service has meanwhile. Each function starts one and returns a function that ends it. */
const SERVICES: Readonly<Record<string, (mock: MockCloud, random: Random, speed: number) => () => void>> = {
  fine: () => () => {},
  slow: (mock, random, speed) => mock.fault({ latencyMs: (500 + random(3000)) / speed }),
  "broken for ten seconds": (mock, random, speed) => {
    const effect = pick(random, EFFECTS);
    const over = new AbortController();
    const { signal } = over;
    const disturb = async (): Promise<void> => {
      await sleep(random(4000), undefined, { signal });
      const stop = mock.fault(effect);
      await sleep(10_000 / speed, undefined, { signal }).finally(stop);
    };
    disturb().catch(() => {}); // Rejects if the step ends before the pause does.
    return () => over.abort();
  },
  "slow to respond to a create, which it executes": (mock, random, speed) =>
    mock.fault({ operation: "clusters.create", latencyMs: (5000 + random(15_000)) / speed }),
  "losing the response to a create": (mock) => mock.fault({ operation: "clusters.create", reset: "after", count: 1 }),
};

const MOMENTS: Readonly<Record<string, (mock: MockCloud, step: Step, random: Random) => Promise<void>>> = {
  starting: (_, __, random) => sleep(random(1500)),
  creating: (mock, step) => until(() => hasSeen(mock, "clusters.listVersions"), step),
  waiting: (mock, step) => until(() => hasSeen(mock, "clusters.create"), step),
  running: (_, step) => until(() => step.output.out.includes("started"), step),
  deleting: (_, step) => until(() => step.output.out.includes("started"), step),
};
