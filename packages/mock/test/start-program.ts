import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const locate = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** A command line that does the same as `crdb-cloud mock`. */
export const COMMAND = [process.execPath, locate("./run-command.ts")] as const;

/** A program that a test has started. */
export interface Program {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  /**
   * Waits for line `index` of stdout, counted from 0, and parses it as JSON.
   *
   * @throws {Error} if the program ends without this line
   */
  line(index: number): Promise<Record<string, unknown>>;
  /** Resolves to the exit code, or to `null` if a signal ended the program. */
  readonly exit: Promise<number | null>;
}

/** Starts a program, which is killed at the end of the test. */
export function startProgram(command: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}): Program {
  const program = spawnProgram(command, env);
  onTestFinished(() => void program.child.kill("SIGKILL"));
  return program;
}

/** Starts a program, which the caller has to stop. */
export function spawnProgram(
  [command, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
  options: SpawnOptions = {},
): Program {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { out: "", err: "" };
  for (const [name, stream] of [
    ["out", child.stdout],
    ["err", child.stderr],
  ] as const)
    stream.setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  const exit = once(child, "close").then(([code]) => code as number | null);
  const line = async (index: number): Promise<Record<string, unknown>> => {
    while (output.out.split("\n").length < index + 2)
      if (!(await Promise.race([once(child.stdout, "data"), exit.then(() => false)]))) throw new Error(output.err);
    return JSON.parse(output.out.split("\n")[index] as string);
  };
  return { child, output, line, exit };
}
