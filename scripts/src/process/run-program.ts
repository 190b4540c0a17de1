import type { SpawnOptions } from "node:child_process";
import { x } from "tinyexec";

export interface ProgramOptions {
  readonly cwd: string;
  /** Environment variables to add to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the program uses this process's terminal, in which case the returned output is empty. */
  readonly isShown?: boolean;
}

/**
 * Runs a program, which may be in `node_modules/.bin`, and returns its standard output.
 *
 * @throws {Error} with the command and its output if the exit status isn't 0
 */
export async function runProgram(
  command: readonly string[],
  { cwd, env = {}, isShown = false }: ProgramOptions,
): Promise<string> {
  const [program = "", ...args] = command;
  const nodeOptions: SpawnOptions = { cwd, env, stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"] };
  const { stdout, stderr, exitCode } = await x(program, args, { nodeOptions });
  if (exitCode !== 0) throw new Error(`${command.join(" ")}: exit status ${exitCode}\n${stdout}${stderr}`);
  return stdout;
}
