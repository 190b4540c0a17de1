import { spawn } from "node:child_process";
import { dirname } from "node:path";

/** How Node.js is started, beside its arguments. */
export interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** What a person types. */
  readonly input?: string;
}

/** What a person sees of a process that has ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node.js as its own process, in this package, with no more of the environment than it is given. */
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
