import { spawnSync } from "node:child_process";

/**
 * Runs a command and returns its output.
 *
 * @throws {Error} with the output if the command fails
 */
export function run(command: string, args: readonly string[], cwd: string): string {
  // Turns off the tools' telemetry, which would add to the measured time.
  const env = { ...process.env, DO_NOT_TRACK: "1" };
  const options = { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? ""}${stdout}${stderr}`);
}
