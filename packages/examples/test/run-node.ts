import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";

export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** The text that the process reads from stdin. */
  readonly input?: string;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs Node.js in a new process in this package's folder. The environment contains only `env`, `PATH` and
 * `NODE_COMPILE_CACHE`.
 */
export async function runNode(args: readonly string[], { env = {}, input = "" }: Run = {}): Promise<Outcome> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const options = { cwd: dirname(import.meta.dirname), env: { PATH, NODE_COMPILE_CACHE, ...env } };
  const child = spawn(process.execPath, args, options);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].on("data", (chunk: Buffer) => {
      output[name] += chunk;
    });
  }
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}

export function toEnvironment({ apiKey, url }: MockCloud): Record<string, string> {
  return { COCKROACH_API_KEY: apiKey, COCKROACH_SERVER: url };
}

export function runProgram(path: string, mock: MockCloud, ...args: readonly string[]): Promise<Outcome> {
  return runNode([path, ...args], { env: toEnvironment(mock) });
}
