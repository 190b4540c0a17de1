import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";

/** A process's environment, and the text that it reads from stdin. */
export type Run = { readonly env?: Readonly<Record<string, string>>; readonly input?: string };

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts Node.js in this package's folder. The environment contains only `env`, `PATH` and `NODE_COMPILE_CACHE`. */
export function spawnNode(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const options = { cwd: dirname(import.meta.dirname), env: { PATH, NODE_COMPILE_CACHE, ...env } };
  return spawn(process.execPath, args, options);
}

/** Runs Node.js until it ends. */
export async function runNode(args: readonly string[], { env = {}, input = "" }: Run = {}): Promise<Outcome> {
  const child = spawnNode(args, env);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].on("data", (chunk: Buffer) => {
      output[name] += chunk;
    });
  }
  child.stdin.on("error", () => {}); // The program may have ended without reading it (EPIPE).
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, ...output };
}

export function toEnvironment({ apiKey, url }: MockCloud): Record<string, string> {
  return { COCKROACH_API_KEY: apiKey, COCKROACH_SERVER: url };
}

/** Runs one of this package's programs, such as `provision`, against a mock cloud. */
export function runProgram(name: string, mock: MockCloud, ...args: readonly string[]): Promise<Outcome> {
  return runNode([join("src", `${name}.ts`), ...args], { env: toEnvironment(mock) });
}

export interface Service {
  readonly url: string;
  /** Returns the text that the service has written to stdout so far. */
  readonly output: () => string;
  readonly kill: () => Promise<unknown>;
}

/**
 * Starts one of this package's services, which writes its URL to stderr. Passes `onStart` a function that kills it, even
 * if it never writes its URL.
 */
export async function startService(
  name: string,
  env: Readonly<Record<string, string>>,
  onStart: (kill: Service["kill"]) => unknown,
): Promise<Service> {
  const child = spawnNode([join("src", `${name}.ts`)], { PORT: "0", ...env });
  const ended = once(child, "exit");
  const kill = (): Promise<unknown> => {
    child.kill("SIGKILL");
    return ended;
  };
  onStart(kill);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const [line] = await once(child.stderr, "data");
  const [url = ""] = /http:\S+/.exec(String(line)) ?? [];
  return { url, output: () => output, kill };
}

export function countCalls({ requests }: MockCloud, operation: string, status?: number): number {
  return requests.filter((one) => one.operation === operation && one.status === (status ?? one.status)).length;
}
