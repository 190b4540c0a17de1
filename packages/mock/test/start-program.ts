import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const locate = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The command line that does what `crdb-cloud mock` does. */
export const COMMAND = [process.execPath, locate("./run-command.ts")] as const;

/** A program that a test has started. It is killed at the end of the test. */
export interface Program {
  readonly child: ChildProcess;
  readonly output: { out: string; err: string };
  /** Waits for line `index` of stdout, counted from 0, and parses it as JSON. */
  line(index: number): Promise<Record<string, unknown>>;
  /** Resolves to the exit code, or to `null` if a signal ended the program. */
  readonly exit: Promise<number | null>;
}

export function startProgram([command, ...args]: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
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
    while (output.out.split("\n").length < index + 2) await once(child.stdout, "data");
    return JSON.parse(output.out.split("\n")[index] as string);
  };
  return { child, output, line, exit };
}
