import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { linkCommand, makeFolder } from "./make-folder.ts";
import { start } from "./start-command.ts";

/** Ways for a step to start the command. `$ARGS` stands for the command's arguments. */
export const LAUNCHERS = {
  directly: "node_modules/.bin/crdb-cloud $ARGS",
  npx: "npx --no crdb-cloud $ARGS",
  "npm run": "npm run --silent crdb-cloud -- $ARGS",
  "pnpm exec": "pnpm exec crdb-cloud $ARGS",
  "bash -c": "bash -c 'npm exec --no -- crdb-cloud '\"$ARGS\"",
} as const;

export type Step = ReturnType<typeof startStep>;

/** Creates a project in which `crdb-cloud` is installed. It is removed at the end of the test. */
export function makeProject(): string {
  const folder = makeFolder();
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  linkCommand(join(folder, "node_modules/.bin/crdb-cloud"));
  const manifest = { name: "shop", version: "1.0.0", private: true, scripts: { "crdb-cloud": "crdb-cloud" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/**
 * Starts a workflow's step, which runs a script in a shell as GitHub's runner does on Linux and macOS. The shell's output
 * ends once all processes that it started have ended.
 */
export function startStep(folder: string, script: string, variables: Readonly<Record<string, string>>) {
  const file = join(mkdtempSync(join(folder, "step-")), "script.sh");
  writeFileSync(file, script);
  const env = {
    HOME: process.env.HOME,
    CI: "true",
    RUNNER_TRACKING_ID: "github_1",
    npm_config_update_notifier: "false",
    ...variables,
    PATH: [dirname(process.execPath), variables.PATH ?? process.env.PATH].join(delimiter),
  };
  const command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"];
  // Runs in its own process group, so that all remaining processes can be killed at the end.
  const shell = start([file], env, { command, cwd: folder, detached: true });
  onTestFinished(() => kill(-Number(shell.child.pid)));
  const exited = once(shell.child, "exit");
  /** Cancels the step as GitHub's runner does: signals only the shell. `speed` divides the pauses between signals. */
  const cancel = async (speed = 1): Promise<void> => {
    shell.child.kill("SIGINT");
    await Promise.race([exited, sleep(7500 / speed)]);
    shell.child.kill("SIGTERM");
    await Promise.race([exited, sleep(2500 / speed)]);
    shell.child.kill("SIGKILL");
  };
  return { ...shell, cancel };
}

/** Kills a process or, if the number is negative, a process group. Does nothing if it has already ended. */
export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // The process has already ended.
  }
}
