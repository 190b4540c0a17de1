import { spawnSync } from "node:child_process";

/**
 * Runs a command to its end, and returns what it printed.
 *
 * @throws {Error} when it fails, with what it said
 */
export function run(command: string, args: readonly string[], cwd: string): string {
  // Some tools report home at each run: their makers aren't told of ours, and their time isn't measured.
  const env = { ...process.env, DO_NOT_TRACK: "1" };
  const options = { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? ""}${stdout}${stderr}`);
}
