import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** A runtime's executable and options, then a program: either a file name in `programs` or an absolute path. */
export type Command = readonly [runtime: readonly string[], program: string, ...args: readonly string[]];

/** Starts a program. Its environment contains only `variables` and what the runtimes need. */
export function startProgram(command: Command, variables: object): ChildProcessWithoutNullStreams {
  const [executable, args] = toArguments(command);
  return spawn(executable, args, { env: toEnv(variables) });
}

/** Like `startProgram()`, but returns the program's output. Rejects unless the exit code is 0. */
export function runProgram(command: Command, variables: object): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(...toArguments(command), { env: toEnv(variables) });
}

function toArguments([[executable = "", ...options], program, ...args]: Command): [string, string[]] {
  return [executable, [...options, resolve(import.meta.dirname, "programs", program), ...args]];
}

function toEnv(variables: object): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE, TMPDIR } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE, TMPDIR, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", ...variables };
}
