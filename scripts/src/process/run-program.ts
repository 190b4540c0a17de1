import { type SpawnOptions, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { x } from "tinyexec";

export interface ProgramOptions {
  readonly cwd: string;
  /** Environment variables to add to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the program uses this process's terminal. If so, the returned output is empty. */
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

/** Runs Turborepo tasks, prints their output, and returns the exit status. */
export function runTurbo(root: string, args: readonly string[]): number {
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const { status } = spawnSync(process.execPath, [turbo, "run", ...args], { cwd: root, env, stdio: "inherit" });
  return status ?? 1;
}

/**
 * Returns the command that starts the pnpm version in `root`'s package.json: the pnpm that started this process if it
 * has that version, otherwise npx, which may download it.
 */
export async function findPnpm(root: string): Promise<[string, ...string[]]> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const { npm_execpath: running = "", npm_config_user_agent: agent = "" } = process.env;
  const isPinned = agent.startsWith(`${packageManager.replace("@", "/")} `);
  return isPinned && /\bpnpm(\.exe)?$/.test(running) ? [running] : ["npx", "--yes", packageManager];
}
