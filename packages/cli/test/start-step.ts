import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { COMMAND, type Watched, watch } from "./start-command.ts";

/** How a step can start the command: the line that it runs, with `$ARGS` in place of the command's arguments. */
export const LAUNCHERS = {
  directly: "node_modules/.bin/crdb-cloud $ARGS",
  npx: "npx --no crdb-cloud $ARGS",
  "npm run": "npm run --silent crdb-cloud -- $ARGS",
  "pnpm exec": "pnpm exec crdb-cloud $ARGS",
  "bash -c": "bash -c 'npm exec --no -- crdb-cloud '\"$ARGS\"",
} as const;

export type Launcher = keyof typeof LAUNCHERS;

/** A step of a workflow, which runs a script in a shell as GitHub's runner does on Linux and macOS. */
export interface Step extends Watched {
  /** The shell. Its output ends once all processes that it started have ended. */
  readonly shell: ChildProcess;
  /**
   * Cancels the step as GitHub's runner does: SIGINT to the shell alone, SIGTERM after 7.5 s, SIGKILL after another
   * 2.5 s.
   *
   * @param speed divides these times
   */
  cancel(speed?: number): Promise<void>;
}

/** Makes a project in which `crdb-cloud` is installed. It is removed at the end of the test. */
export function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const [node, bin] = COMMAND;
  // What npm links is executable once the package is built.
  writeFileSync(join(folder, "node_modules/.bin/crdb-cloud"), `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`, {
    mode: 0o755,
  });
  const scripts = { "crdb-cloud": "crdb-cloud" };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "shop", version: "1.0.0", private: true, scripts }),
  );
  return folder;
}

/** Starts a step in a project. */
export function startStep(folder: string, script: string, variables: Readonly<Record<string, string>>): Step {
  const file = join(mkdtempSync(join(folder, "step-")), "script.sh");
  writeFileSync(file, script);
  const { PATH = "", HOME, NODE_COMPILE_CACHE } = process.env;
  const env = {
    HOME,
    NODE_COMPILE_CACHE,
    CI: "true",
    RUNNER_TRACKING_ID: "github_1",
    npm_config_update_notifier: "false",
    ...variables,
    PATH: [dirname(process.execPath), variables.PATH ?? PATH].join(delimiter),
  };
  const shell = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", file], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that all that is left can be killed at the end.
    detached: true,
  });
  onTestFinished(() => killGroup(shell));
  const exited = once(shell, "exit");
  const cancel = async (speed = 1): Promise<void> => {
    shell.kill("SIGINT");
    await Promise.race([exited, sleep(7500 / speed)]);
    shell.kill("SIGTERM");
    await Promise.race([exited, sleep(2500 / speed)]);
    shell.kill("SIGKILL");
  };
  return { shell, ...watch(shell), cancel };
}

/** Kills the shell and all processes that it started, unless they have ended. */
export function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid as number), "SIGKILL");
  } catch {
    // They have ended.
  }
}
