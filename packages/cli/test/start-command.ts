import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { onTestFinished } from "vitest";

export const COMMAND = [process.execPath, fileURLToPath(new URL("../src/bin.ts", import.meta.url))] as const;

/** An Advanced cluster's spec, for `--spec`. */
export const ADVANCED = JSON.stringify({
  plan: "ADVANCED",
  dedicated: {
    region_nodes: { "us-central1": 3 },
    hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
  },
});

/** A process that a test has started. It is killed at the end of the test. */
export interface Started {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  /** Resolves once all of the process's output has arrived, to its exit status or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals>;
}

export async function openMock(options: Parameters<typeof startMockCloud>[0] = {}): Promise<MockCloud> {
  const mock = await startMockCloud({ port: 0, delayMs: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

export function toEnv(mock: MockCloud): Record<string, string> {
  return { PATH: process.env.PATH ?? "", COCKROACH_SERVER: mock.url, COCKROACH_API_KEY: mock.apiKey };
}

interface StoredVersion {
  readonly value: { readonly name: string; readonly deletedAt: number | null };
}

export function listClusters(mock: Pick<MockCloud, "snapshot">): string[] {
  const { tables } = mock.snapshot() as unknown as { tables: { clusters: Record<string, StoredVersion[]> } };
  const latest = Object.values(tables.clusters).flatMap((history) => history.at(-1)?.value ?? []);
  return latest.flatMap(({ name, deletedAt }) => (deletedAt === null ? [name] : []));
}

export function hasSeen({ requests }: MockCloud, operation: string): boolean {
  return requests.some((request) => request.operation === operation);
}

/** Waits until `isDone()` returns true, however slow the machine is. Fails if the process ends first. */
export async function until(isDone: () => boolean, { exit, output }: Started): Promise<void> {
  let isOver = false;
  void exit.then(() => (isOver = true));
  for (; !isDone(); await sleep(5)) if (isOver) throw new Error(`it has ended: ${output.out}${output.err}`);
}

/** How to start a process: `input` is for stdin, which stays open if it's `null`; `program` replaces the command. */
interface StartOptions extends SpawnOptions {
  readonly input?: string | null;
  readonly command?: readonly string[];
}

export function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { input = "", command = COMMAND, ...options }: StartOptions = {},
): Started {
  const [program = "", ...first] = command;
  const { NODE_COMPILE_CACHE, TMPDIR } = process.env;
  const child = spawn(program, [...first, ...args], { ...options, env: { NODE_COMPILE_CACHE, TMPDIR, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin?.on("error", () => {}); // Ignores EPIPE, since the program may have ended without reading its input.
  if (input !== null) child.stdin?.end(input);
  const output = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => (output.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text) => (output.err += text));
  return { child, output, exit: once(child, "close").then(([code, signal]) => code ?? signal) };
}
