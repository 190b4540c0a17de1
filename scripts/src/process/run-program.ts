import { spawn } from "node:child_process";

export interface ProgramOptions {
  readonly cwd: string;
  /** Environment variables to add to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program and returns its standard output.
 *
 * @throws {Error} if the exit status is not 0, with the command and its output
 */
export async function runProgram(command: readonly string[], { cwd, env = {} }: ProgramOptions): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk;
    output += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`${command.join(" ")}: exit status ${code}\n${output}`);
  return printed;
}
