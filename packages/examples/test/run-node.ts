import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";

/** How Node.js is started, besides its arguments. */
export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** What the user types. */
  readonly input?: string;
}

/** How a process ended, and what it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node.js as a process of its own in this package, with the given environment variables and `PATH`. */
export async function runNode(args: readonly string[], { env = {}, input = "" }: Run = {}): Promise<Outcome> {
  const options = { cwd: dirname(import.meta.dirname), env: { PATH: process.env.PATH, ...env } };
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

/** Returns the environment variables that lead a program to a mock cloud. */
export function toEnvironment({ apiKey, url }: MockCloud): Record<string, string> {
  return { COCKROACH_API_KEY: apiKey, COCKROACH_SERVER: url };
}

/** Runs a program against a mock cloud, which it finds in its environment variables. */
export function runProgram(path: string, mock: MockCloud, ...args: readonly string[]): Promise<Outcome> {
  return runNode([path, ...args], { env: toEnvironment(mock) });
}
