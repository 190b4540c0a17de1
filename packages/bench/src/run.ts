import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a command and returns its output.
 *
 * @throws {Error} with the output if the command fails
 */
export function run(command: string, args: readonly string[], cwd: string): string {
  // Turns off the telemetry of the measured tools, because the measured time would include it.
  const env = { ...process.env, DO_NOT_TRACK: "1" };
  const options = { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? ""}${stdout}${stderr}`);
}

/** Runs a function with a new folder outside the workspace, and removes the folder afterwards. */
export async function withScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "crdb-cloud-bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
