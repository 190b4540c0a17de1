import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { runProgram } from "../process/run-program.ts";
import type { Registry } from "./start-registry.ts";

/** A temporary clone of the repository. */
export interface Clone {
  readonly root: string;
  /** Runs a script of the root package.json. */
  runScript(script: string, ...args: readonly string[]): Promise<string>;
  runPnpm(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
  /** Commits all changes. */
  commit(message: string): Promise<void>;
}

const IDENTITY = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];

/** Clones the current commit and installs its dependencies. */
export async function cloneWorkspace(source: string, root: string): Promise<Clone> {
  await runProgram(["git", "clone", "--quiet", source, root], { cwd: source });
  const pnpm = await readPnpm(root);
  const runPnpm: Clone["runPnpm"] = (args, env = {}) => runProgram([...pnpm, ...args], { cwd: root, env });
  await runPnpm(["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"]);
  return {
    root,
    runPnpm,
    runScript: (script, ...args) => runPnpm(["--silent", "run", script, ...args]),
    commit: async (message) => {
      await runProgram(["git", "add", "--all"], { cwd: root });
      await runProgram(["git", ...IDENTITY, "commit", "--quiet", "--message", message], { cwd: root });
    },
  };
}

/** Returns the command that starts pnpm: the pnpm that started this process; otherwise the version in package.json. */
async function readPnpm(root: string): Promise<string[]> {
  const { npm_execpath: running = "" } = process.env;
  if (/\bpnpm(\.exe)?$/.test(running)) return [running];
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}

/**
 * Versions, builds and publishes the packages of a clone in the same way as a release, and returns the version. Without
 * changesets, the packages already have their new version, as after a merge of the pull request `Release`.
 */
export async function releaseClone(clone: Clone, { url, env }: Registry): Promise<string> {
  const isVersioned = (await readChangesets(clone.root)).length === 0;
  if (!isVersioned) await clone.runScript("release:version");
  const { version } = JSON.parse(await readFile(join(clone.root, "packages/core/package.json"), "utf8"));
  if (!isVersioned) await clone.commit(`Release ${version}`);
  await clone.runScript("build");
  await clone.runPnpm(["publish", "--recursive", "--no-git-checks", "--reporter=silent", `--registry=${url}`], env);
  return version;
}
