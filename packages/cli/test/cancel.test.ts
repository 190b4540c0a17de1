import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { MockCloud } from "@crdb-cloud/mock";
import { expect, onTestFinished, test } from "vitest";
import { COMMAND, listClusters, openMock, start, toEnv } from "./start-command.ts";
import { LAUNCHERS, type Launcher, makeProject, startStep } from "./start-step.ts";

/** Runs until a signal ends it, as tests do that are cancelled. */
const PROGRAM = "echo started; exec sleep 600";
/** A cluster that takes a while to create. */
const SPEC = {
  plan: "ADVANCED",
  dedicated: {
    region_nodes: { "us-central1": 3 },
    hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
  },
};

/** Waits until something happens, however slow the machine is. */
async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await sleep(10);
}

function hasSeen({ requests }: MockCloud, operation: string): boolean {
  return requests.some((request) => request.operation === operation);
}

test.each(Object.keys(LAUNCHERS) as Launcher[])(
  "in CI, run deletes its cluster if the shell that started it (%s) dies",
  async (launcher) => {
    const mock = await openMock();
    const folder = makeProject();
    writeFileSync(join(folder, "tests.sh"), PROGRAM);
    const script = LAUNCHERS[launcher].replace("$ARGS", "run -- sh tests.sh");
    const { shell, ended, output } = startStep(folder, script, toEnv(mock));
    await until(() => output.out.includes("started"));
    shell.kill("SIGTERM");
    await ended;
    expect([listClusters(mock), output.err]).toEqual([[], expect.stringContaining("SIGTERM: deleting run-")]);
  },
);

test.each(["SIGTERM", "SIGKILL"] as const)("in CI, run deletes its cluster if npx gets %s", async (signal) => {
  const mock = await openMock();
  const { shell, ended, output } = startStep(makeProject(), `exec npx --no crdb-cloud run sleep 600`, toEnv(mock));
  await until(() => hasSeen(mock, "clusters.getConnectionString"));
  shell.kill(signal);
  await ended;
  expect([listClusters(mock), output.err]).toEqual([[], expect.stringContaining("SIGTERM: deleting run-")]);
});

test("where there is no /proc, as on macOS, run asks ps for its ancestors", async () => {
  const mock = await openMock();
  const folder = makeProject();
  writeFileSync(join(folder, "tests.sh"), PROGRAM);
  const pretend = 'Object.defineProperty(process, "platform", { value: "darwin" })';
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(pretend)}`;
  const script = LAUNCHERS.directly.replace("$ARGS", "run -- sh tests.sh");
  const { shell, ended, output } = startStep(folder, script, { ...toEnv(mock), NODE_OPTIONS });
  await until(() => output.out.includes("started"));
  shell.kill("SIGTERM");
  await ended;
  expect([listClusters(mock), output.err]).toEqual([[], expect.stringContaining("SIGTERM: deleting run-")]);
});

test("in CI, run creates no cluster if the shell died before it started", async () => {
  const mock = await openMock();
  const folder = makeProject();
  const script = `(while kill -0 $$; do sleep 0.1; done; ${LAUNCHERS.directly.replace("$ARGS", "run sleep 600")}) &`;
  const { ended } = startStep(folder, script, toEnv(mock));
  await ended;
  expect(listClusters(mock)).toEqual([]);
});

test("outside CI, run goes on after its shell died", async () => {
  const mock = await openMock();
  const folder = makeProject();
  writeFileSync(
    join(folder, "tests.sh"),
    'echo started; while kill -0 "$SHELL_PID"; do sleep 0.1; done; sleep 1; echo over',
  );
  const script = `export SHELL_PID=$$\n${LAUNCHERS.directly.replace("$ARGS", "run sh tests.sh")}`;
  const { shell, ended, output } = startStep(folder, script, { ...toEnv(mock), CI: "" });
  await until(() => output.out.includes("started"));
  shell.kill("SIGKILL");
  await ended;
  expect([listClusters(mock), output.out]).toEqual([[], "started\nover\n"]);
});

test.each([
  ["in CI, run goes on deleting", "true", "SIGINT", []],
  ["outside CI, run ends", "", "SIGTERM", [expect.stringMatching(/^run-/)]],
])("%s after a second signal, and both signals name what may be left", async (_, CI, end, left) => {
  const mock = await openMock({ delayMs: 600_000 });
  const { child, exit, output } = start(
    ["run", "--spec", "-", "--allow-from", "203.0.113.7/32", "true"],
    { ...toEnv(mock), CI },
    JSON.stringify(SPEC),
  );
  await until(() => hasSeen(mock, "clusters.get"));
  const unlock = mock.fault({ operation: "clusters.delete", locked: true });
  child.kill("SIGINT");
  await until(() => hasSeen(mock, "clusters.delete"));
  await sleep(1100);
  child.kill("SIGTERM");
  await until(() => output.err.includes("SIGTERM"));
  if (CI !== "") unlock();
  expect([await exit, listClusters(mock)]).toEqual([end, left]);
  expect(output.err).toMatch(/^crdb-cloud: SIGINT: deleting (run-\w+)\ncrdb-cloud: SIGTERM: \1 may still exist/m);
});

test("outside CI, a second signal ends run after its program has ended, too", async () => {
  const mock = await openMock();
  const { child, exit, output } = start(["run", "sh", "-c", PROGRAM], toEnv(mock));
  await until(() => output.out.includes("started"));
  mock.fault({ operation: "clusters.delete", locked: true });
  child.kill("SIGINT");
  await until(() => hasSeen(mock, "clusters.delete"));
  await sleep(1100);
  child.kill("SIGINT");
  expect([await exit, listClusters(mock).length]).toEqual(["SIGINT", 1]);
});

test("run doesn't start the program if a signal arrives right before", async () => {
  const mock = await openMock({ faults: [{ operation: "clusters.list", latencyMs: 3000 }] });
  const { child, exit, output } = start(["run", "sh", "-c", PROGRAM], toEnv(mock));
  // Once its cluster is ready, the command looks for expired clusters. The mock responds late.
  await until(() => hasSeen(mock, "clusters.list"));
  child.kill("SIGTERM");
  expect([await exit, output.out, listClusters(mock)]).toEqual([143, "", []]);
});

test("run deletes its cluster after SIGQUIT", async () => {
  const mock = await openMock();
  const { child, exit, output } = start(["run", "sh", "-c", PROGRAM], toEnv(mock));
  await until(() => output.out.includes("started"));
  child.kill("SIGQUIT");
  expect([await exit, listClusters(mock)]).toEqual([131, []]);
});

test("run deletes its cluster if nobody reads its output any more", async () => {
  const mock = await openMock();
  const [node, bin] = COMMAND;
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, ...toEnv(mock) };
  const child = spawn("bash", ["-c", `"${node}" "${bin}" run sh -c 'exit 9' 2>&1 | true; exit "\${PIPESTATUS[0]}"`], {
    env,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [status] = await once(child, "close");
  expect([status, listClusters(mock)]).toEqual([9, []]);
});
