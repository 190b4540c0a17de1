import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { onTestFinished } from "vitest";

/** The command line that starts `crdb-cloud`. */
export const COMMAND = [process.execPath, fileURLToPath(new URL("../src/bin.ts", import.meta.url))] as const;

/** The command, as a process that a test has started. It is killed at the end of the test. */
export interface Started {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  /** Resolves to the exit status, or to the signal that ended the process. */
  readonly exit: Promise<number | NodeJS.Signals>;
}

/** Starts a mock cloud that is closed at the end of the test. */
export async function openMock(options: Parameters<typeof startMockCloud>[0] = {}): Promise<MockCloud> {
  const mock = await startMockCloud({ port: 0, delayMs: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Returns the environment in which the command calls a mock cloud. */
export function toEnv(mock: MockCloud): Record<string, string> {
  return { PATH: process.env.PATH ?? "", COCKROACH_SERVER: mock.url, COCKROACH_API_KEY: mock.apiKey };
}

/** Returns the names of the clusters that aren't deleted. */
export function listClusters(mock: Pick<MockCloud, "snapshot">): string[] {
  const { clusters } = mock.snapshot() as unknown as { clusters: Record<string, { name: string; deletedAt: unknown }> };
  return Object.values(clusters).flatMap(({ name, deletedAt }) => (deletedAt === null ? [name] : []));
}

/** Starts the command as a process. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv, input = ""): Started {
  const [node, bin] = COMMAND;
  const { NODE_COMPILE_CACHE } = process.env;
  const child = spawn(node, [bin, ...args], { env: { NODE_COMPILE_CACHE, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin.end(input);
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.err += text;
  });
  const exit = once(child, "close").then(([code, signal]) => code ?? signal);
  return { child, output, exit };
}
