import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { callMain } from "./call-main.ts";
import { createRandom, type Random } from "./create-random.ts";
import { hasSeen, listClusters, openMock, toEnv, until } from "./start-command.ts";
import { killGroup, LAUNCHERS, type Launcher, makeProject, type Step, startStep } from "./start-step.ts";

/** Every night, CI sets `LEAK_RUNS` to 1000. The seeds are the numbers from 0. */
const CANCELLED = Math.floor(Number(process.env.LEAK_RUNS ?? 60) / 5);
/** One in ten happens in real time, the others at a tenth of it. Without `LEAK_RUNS`, none does: that takes a while. */
const isRealTime = (seed: number): boolean => process.env.LEAK_RUNS !== undefined && seed % 10 === 0;
const CONCURRENT = 4;
const ORPHANS_LIVE_MS = 120_000;
/** The number of steps that are killed. */
const KILLED = Math.floor(Number(process.env.LEAK_RUNS ?? 60) / 20);
const SPEC = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };

const seen = new Map<string, number>();

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
  if (CANCELLED < 100) return;
  const kinds = [...Object.keys(LAUNCHERS), ...Object.keys(SERVICES), ...Object.keys(MOMENTS)];
  expect([...seen.keys()].sort()).toEqual(kinds.sort());
  console.log("cancelled steps by kind:", Object.fromEntries(seen));
});

test(`no cluster is left after ${KILLED} steps whose processes were killed, a TTL and one sweep`, {
  timeout: 60_000 + KILLED * 20_000,
}, async () => {
  const folder = makeProject();
  const mock = await openMock({ faults: [{ operation: "clusters.create", latencyMs: 100 }] });
  const { clusters } = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await clusters.create({ name: "production", provider: "GCP", spec: SPEC });
  let left = 0;
  for (let seed = 0; seed < KILLED; seed += 1) {
    const random = createRandom(seed);
    const launcher = pick(random, Object.keys(LAUNCHERS) as Launcher[]);
    const up = `up --name preview-${random(3)} --ttl 1h`;
    const script = LAUNCHERS[launcher].replace("$ARGS", random(3) === 0 ? up : "run -- sleep 1");
    const before = mock.requests.length;
    const step = startStep(folder, script, toEnv(mock));
    const isOver = step.exit.then(() => true);
    // Kills them after a number of requests rather than after a time, so that slow machines test the same.
    const requests = 1 + random(6);
    await Promise.race([isOver, until(() => mock.requests.length >= before + requests, step)]);
    const kind = pick(random, ["process", "group", "tree"] as const);
    const tree = kind === "group" ? [] : listTree(step.shell.pid as number);
    const [{ pid } = {}] = tree.filter(({ args }) => /bin\.ts (run|up)/.test(args)).slice(-1);
    if (kind === "group") killGroup(step.shell);
    else for (const one of kind === "tree" ? tree : [{ pid }]) if (one.pid !== undefined) kill(one.pid);
    await isOver;
    left += listClusters(mock).length > 1 ? 1 : 0;
  }
  expect(left).toBeGreaterThan(0);
  mock.advance("2h");
  expect(await callMain(mock, ["sweep"])).toMatchObject({ status: 0 });
  expect(listClusters(mock)).toEqual(["production"]);
});

/** Lists a process and those that descend from it. */
function listTree(root: number): { readonly pid: number; readonly args: string }[] {
  const lines = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const all = lines.map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? []);
  const list = (pid: number): { pid: number; args: string }[] =>
    all
      .filter(([, , parent]) => Number(parent) === pid)
      .flatMap(([, one, , args = ""]) => [{ pid: Number(one), args }, ...list(Number(one))]);
  return [{ pid: root, args: "" }, ...list(root)];
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

/** Starts a step, cancels it at a random moment, and checks what is left when all its processes have ended. */
async function cancelOne(folder: string, seed: number): Promise<void> {
  const random = createRandom(seed);
  const speed = isRealTime(seed) ? 1 : 10;
  const launcher = pick(random, Object.keys(LAUNCHERS) as Launcher[]);
  const service = pick(random, Object.keys(SERVICES) as (keyof typeof SERVICES)[]);
  const moment = pick(random, Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]);
  await using mock = await startMockCloud({ port: 0 });
  const { clusters } = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const create = (name: string, labels = {}) => clusters.create({ name, provider: "GCP", spec: { ...SPEC, labels } });
  await create("production");
  await create("others", { "crdb-cloud-owner": "others", "crdb-cloud-expires": "2000-01-01t00-00-00z" });
  const program = moment === "deleting" ? "short.sh" : "long.sh";
  const script = LAUNCHERS[launcher].replace("$ARGS", `run -- sh ${program}`);
  const step = startStep(folder, script, toEnv(mock));
  const isOver = step.exit.then(() => true);
  const repair = SERVICES[service](mock, random, speed);
  await Promise.race([isOver, MOMENTS[moment](mock, step, random)]);
  await Promise.race([isOver, sleep(random(500))]);
  await step.cancel(speed);
  // At the end of the job, the runner kills the processes that it left behind.
  await Promise.race([isOver, sleep(ORPHANS_LIVE_MS)]);
  killGroup(step.shell);
  repair();
  for (const kind of [launcher, service, moment]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  const what = `seed ${seed}: ${launcher}, ${service}, ${moment}\n${step.output.err}`;
  expect(listClusters(mock), what).toEqual(["production", "others"]);
}

/** What is wrong with the service. Each function returns one that ends it. */
const SERVICES = {
  fine: () => () => {},
  slow: (mock: MockCloud, random: Random, speed: number) => mock.fault({ latencyMs: (500 + random(3000)) / speed }),
  "broken for ten seconds": (mock: MockCloud, random: Random, speed: number) => {
    const stops: (() => void)[] = [];
    const effect = pick(random, [
      { status: 503 },
      { status: 500 },
      { status: 429 },
      { reset: "before" },
      { reset: "after" },
    ] as const);
    const from = setTimeout(() => {
      stops.push(mock.fault(effect));
      const to = setTimeout(() => stops[0]?.(), 10_000 / speed);
      stops.push(() => clearTimeout(to));
    }, random(4000));
    return () => {
      clearTimeout(from);
      for (const stop of stops) stop();
    };
  },
  "slow to respond to a create, which it executes": (mock: MockCloud, random: Random, speed: number) =>
    mock.fault({ operation: "clusters.create", latencyMs: (5000 + random(15_000)) / speed }),
  "losing the response to a create": (mock: MockCloud) =>
    mock.fault({ operation: "clusters.create", reset: "after", count: 1 }),
} as const;

/** When to cancel the step. */
const MOMENTS = {
  starting: (_: MockCloud, __: Step, random: Random) => sleep(random(1500)),
  creating: (mock: MockCloud, step: Step) => until(() => hasSeen(mock, "clusters.listVersions"), step),
  waiting: (mock: MockCloud, step: Step) => until(() => hasSeen(mock, "clusters.create"), step),
  running: (_: MockCloud, step: Step) => until(() => step.output.out.includes("started"), step),
  deleting: (_: MockCloud, step: Step) => until(() => step.output.out.includes("started"), step),
} as const;

function pick<T>(random: Random, values: readonly T[]): T {
  return values[random(values.length)] as T;
}
