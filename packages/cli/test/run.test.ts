import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { listClusters, openMock, start, toEnv } from "./start-command.ts";

const PRINT =
  "const { DATABASE_URL, COCKROACH_API_KEY, PGUSER } = process.env; console.log(PGUSER, DATABASE_URL, COCKROACH_API_KEY); process.exit(7)";
const WAIT = "process.on('SIGTERM', () => process.exit(9)); console.log('started'); setInterval(() => {}, 1000)";

test("run passes the connection but not the API key to the program, exits with its status, and deletes the cluster", async () => {
  const mock = await openMock();
  const { exit, output } = start(
    ["run", "--owner", "ci", "--", process.execPath, "-e", PRINT, "$(touch x)", "; exit 0"],
    toEnv(mock),
  );
  expect(await exit).toBe(7);
  expect(output.out).toMatch(/^ephemeral postgresql:\/\/ephemeral:\w{32}@\S+ undefined\n$/);
  expect(output.err).toMatch(/^run: CREATED, \d+ s\n$/);
  expect(listClusters(mock)).toEqual([]);
  expect(output.out + output.err).not.toContain(mock.apiKey);
});

test("run exits with 127 and deletes the cluster if it can't start the program", async () => {
  const mock = await openMock();
  const { exit, output } = start(["run", "/no/such program; true"], toEnv(mock));
  expect(await exit).toBe(127);
  expect(output.err).toContain("cannot start /no/such program; true: spawn /no/such program; true ENOENT");
  expect(listClusters(mock)).toEqual([]);
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("run forwards %s to the program, deletes the cluster, and exits with %d", async (signal, status) => {
  const mock = await openMock();
  const { child, exit, output } = start(["run", process.execPath, "-e", WAIT.replace("SIGTERM", signal)], toEnv(mock));
  while (!output.out.includes("started")) await once(child.stdout as NodeJS.ReadableStream, "data");
  child.kill(signal);
  expect(await exit).toBe(status);
  expect(listClusters(mock)).toEqual([]);
});

test("run deletes the cluster if a signal arrives while it is being created", async () => {
  const mock = await openMock({ delayMs: 60_000 });
  const { child, exit, output } = start(["run", process.execPath, "-e", PRINT, "--plan"], toEnv(mock));
  while (mock.requests.every(({ operation }) => operation !== "clusters.get"))
    await once(child.stderr as NodeJS.ReadableStream, "data");
  child.kill("SIGTERM");
  // Otherwise, the cluster could be ready before the command has handled the signal.
  while (mock.requests.every(({ operation }) => operation !== "clusters.delete")) await sleep(10);
  mock.advance("2m");
  // A shell sees 143 in both cases: the signal ended the wait, or came once the cluster was ready.
  expect(["SIGTERM", 143]).toContain(await exit);
  expect([listClusters(mock), output.out]).toEqual([[], ""]);
});

test("on Windows, run starts .cmd files such as npm's in cmd.exe, with escaped arguments", async () => {
  const mock = await openMock();
  const folder = mkdtempSync(join(tmpdir(), "windows-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Stands in for cmd.exe. What it prints is what Windows would run.
  writeFileSync(join(folder, "cmd.exe"), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 3\n', { mode: 0o755 });
  writeFileSync(join(folder, "npm.cmd"), "", { mode: 0o755 });
  const pretend = 'Object.defineProperty(process, "platform", { value: "win32" })';
  const env = {
    ...toEnv(mock),
    PATH: folder,
    PATHEXT: ".CMD;.EXE",
    comspec: join(folder, "cmd.exe"),
    TEMP: folder,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}`,
  };
  const { exit, output } = start(["run", "--", "npm", "test", "a&b"], env);
  expect([await exit, listClusters(mock)]).toEqual([3, []]);
  expect(output.out).toBe('/d\n/s\n/c\n"npm ^"test^" ^"a^&b^""\n');
});
