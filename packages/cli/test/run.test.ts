import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";
import { ADVANCED, COMMAND, hasSeen, listClusters, openMock, start, toEnv, until } from "./start-command.ts";
import { LAUNCHERS, makeProject, startStep } from "./start-step.ts";

const PRINT =
  "const { DATABASE_URL, COCKROACH_API_KEY, PGUSER } = process.env; console.log(PGUSER, DATABASE_URL, COCKROACH_API_KEY); process.exit(7)";
const WAIT = "process.on('SIGNAL', () => process.exit(9)); console.log('started'); setInterval(() => {}, 1000)";
/** Runs until it gets a signal, as a cancelled test would. */
const SLEEP = "echo started; exec sleep 600";
/** Options for a cluster whose creation takes as long as the mock's `delayMs`. */
const SLOW = ["run", "--spec", "-", "--allow-from", "203.0.113.7/32"];
const INPUT = { input: ADVANCED };

test("run passes the connection but not the API key to the program, exits with its status, and deletes the cluster", async () => {
  const mock = await openMock();
  const program = [process.execPath, "-e", PRINT, "$(touch x)", "; exit 0"];
  const { exit, output } = start(["run", "--owner", "ci", "--", ...program], toEnv(mock));
  expect([await exit, listClusters(mock)]).toEqual([7, []]);
  expect(output.out).toMatch(/^ephemeral postgresql:\/\/ephemeral:\w{32}@\S+ undefined\n$/);
  expect(output.err).toMatch(/^run: CREATED, \d+ s\n$/);
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
  ["SIGQUIT", 131],
] as const)("run forwards %s to the program, deletes the cluster, and exits with %d", async (signal, status) => {
  const mock = await openMock();
  const run = start(["run", process.execPath, "-e", WAIT.replace("SIGNAL", signal)], toEnv(mock));
  await until(() => run.output.out.includes("started"), run);
  run.child.kill(signal);
  expect([await run.exit, listClusters(mock)]).toEqual([status, []]);
});

test("run doesn't start the program if a signal arrives while its cluster is being created", async () => {
  const mock = await openMock({ delayMs: 600_000 });
  const run = start([...SLOW, "echo", "started"], toEnv(mock), INPUT);
  await until(() => hasSeen(mock, "clusters.get"), run);
  run.child.kill("SIGTERM");
  expect([await run.exit, run.output.out, listClusters(mock)]).toEqual(["SIGTERM", "", []]);
});

const pretend = (platform: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, "platform", { value: "${platform}" })`)}`;

test.each([
  ...Object.entries(LAUNCHERS).map(
    ([name, line]) => [`the shell that started it (${name}) dies`, line, "SIGTERM", {}] as const,
  ),
  ["npx gets SIGTERM", "exec npx --no crdb-cloud $ARGS", "SIGTERM", {}],
  ["npx gets SIGKILL", "exec npx --no crdb-cloud $ARGS", "SIGKILL", {}],
  ["its shell dies, without /proc, as on macOS", LAUNCHERS.directly, "SIGTERM", { NODE_OPTIONS: pretend("darwin") }],
] as const)("in CI, run deletes its cluster if %s", async (_, line, signal, env) => {
  const mock = await openMock();
  const folder = makeProject();
  writeFileSync(join(folder, "tests.sh"), SLEEP);
  const step = startStep(folder, line.replace("$ARGS", "run -- sh tests.sh"), { ...toEnv(mock), ...env });
  await until(() => step.output.out.includes("started"), step);
  step.child.kill(signal);
  await step.exit;
  expect([listClusters(mock), step.output.err]).toEqual([[], expect.stringContaining("SIGTERM: deleting run-")]);
});

test("in CI, run creates no cluster if the shell died before it started", async () => {
  const mock = await openMock();
  const script = `(while kill -0 $$; do sleep 0.1; done; ${LAUNCHERS.directly.replace("$ARGS", "run sleep 600")}) &`;
  await startStep(makeProject(), script, toEnv(mock)).exit;
  expect(listClusters(mock)).toEqual([]);
});

test("outside CI, run goes on after its shell died", async () => {
  const mock = await openMock();
  const folder = makeProject();
  const program = 'echo started; while kill -0 "$SHELL_PID"; do sleep 0.1; done; sleep 1; echo over';
  writeFileSync(join(folder, "tests.sh"), program);
  const script = `export SHELL_PID=$$\n${LAUNCHERS.directly.replace("$ARGS", "run sh tests.sh")}`;
  const step = startStep(folder, script, { ...toEnv(mock), CI: "" });
  await until(() => step.output.out.includes("started"), step);
  step.child.kill("SIGKILL");
  await step.exit;
  expect([listClusters(mock), step.output.out]).toEqual([[], "started\nover\n"]);
});

test.each([
  ["in CI, run goes on deleting", "true", "SIGINT", []],
  ["outside CI, run ends", "", "SIGTERM", [expect.stringMatching(/^run-/)]],
])("%s after a second signal, and both signals name what may be left", async (_, CI, end, left) => {
  const mock = await openMock({ delayMs: 600_000 });
  const run = start([...SLOW, "true"], { ...toEnv(mock), CI }, INPUT);
  await until(() => hasSeen(mock, "clusters.get"), run);
  const unlock = mock.fault({ operation: "clusters.delete", locked: true });
  run.child.kill("SIGINT");
  await until(() => hasSeen(mock, "clusters.delete"), run);
  await sleep(1100);
  run.child.kill("SIGTERM");
  await until(() => run.output.err.includes("SIGTERM"), run);
  if (CI !== "") unlock();
  expect([await run.exit, listClusters(mock)]).toEqual([end, left]);
  expect(run.output.err).toMatch(/^crdb-cloud: SIGINT: deleting (run-\w+)\ncrdb-cloud: SIGTERM: \1 may still exist/m);
});

test("outside CI, a second signal ends run after its program has ended, too", async () => {
  const mock = await openMock();
  const run = start(["run", "sh", "-c", SLEEP], toEnv(mock));
  await until(() => run.output.out.includes("started"), run);
  mock.fault({ operation: "clusters.delete", locked: true });
  run.child.kill("SIGINT");
  await until(() => hasSeen(mock, "clusters.delete"), run);
  await sleep(1100);
  run.child.kill("SIGINT");
  expect([await run.exit, listClusters(mock).length]).toEqual(["SIGINT", 1]);
});

test.each([
  ["run", ["run", "true"], "SIGINT", []],
  ["pr-00123", ["up", "pr-00123"], "SIGINT", ["pr-00123"]],
])("while nothing listens at its address, %s says why it waits", async (what, args, end, left) => {
  const mock = await openMock({ connectionString: "postgresql://{user}@127.0.0.1:1/{database}" });
  const command = start([...args, "--allow-from", "203.0.113.7/32"], toEnv(mock));
  const problem = new RegExp(`^${what}: CREATED, \\d+ s\n${what}: connect ECONNREFUSED 127.0.0.1:1, \\d+ s\n`);
  await until(() => problem.test(command.output.err), command);
  command.child.kill("SIGINT");
  expect([await command.exit, listClusters(mock)]).toEqual([end, left]);
});

test("after ^C, up says that its cluster may exist", async () => {
  const mock = await openMock({ delayMs: 600_000 });
  const up = start(["up", "pr-00123", ...SLOW.slice(1)], toEnv(mock), INPUT);
  await until(() => hasSeen(mock, "clusters.get"), up);
  up.child.kill("SIGINT");
  expect([await up.exit, listClusters(mock)]).toEqual(["SIGINT", ["pr-00123"]]);
  const advice =
    "crdb-cloud: pr-00123 may exist: run up again to continue, or delete it with crdb-cloud down pr-00123\n";
  expect(up.output.err).toContain(advice);
});

test("run deletes its cluster if nobody reads its output any more", async () => {
  const mock = await openMock();
  const script = `"${COMMAND.join('" "')}" run sh -c 'exit 9' 2>&1 | true; exit "\${PIPESTATUS[0]}"`;
  const { exit } = start(["-c", script], toEnv(mock), { command: ["bash"] });
  expect([await exit, listClusters(mock)]).toEqual([9, []]);
});

test("on Windows, run starts .cmd files such as npm's in cmd.exe, with escaped arguments", async () => {
  const mock = await openMock();
  const folder = makeFolder();
  // Stands in for cmd.exe and prints the arguments that Windows would pass to it.
  writeFileSync(join(folder, "cmd.exe"), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 3\n', { mode: 0o755 });
  writeFileSync(join(folder, "npm.cmd"), "", { mode: 0o755 });
  const windows = { PATH: folder, PATHEXT: ".CMD;.EXE", comspec: join(folder, "cmd.exe"), TEMP: folder };
  const env = { ...toEnv(mock), ...windows, NODE_OPTIONS: pretend("win32") };
  const { exit, output } = start(["run", "--", "npm", "test", "a&b"], env);
  expect([await exit, listClusters(mock)]).toEqual([3, []]);
  expect(output.out).toBe('/d\n/s\n/c\n"npm ^"test^" ^"a^&b^""\n');
});
