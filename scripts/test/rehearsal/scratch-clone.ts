import { globSync } from "node:fs";
import { cp, readFile, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { readChangesets } from "@changesets/read";
import { findPnpm, runProgram } from "../../src/process/run-program.ts";
import type { Registry } from "./start-registry.ts";

export type Clone = Awaited<ReturnType<typeof cloneWorkspace>>;

const IDENTITY = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];

/** Clones a repository's current commit. The clone uses the dependencies installed in the repository. */
export async function cloneWorkspace(source: string, root: string) {
  await runProgram(["git", "clone", "--quiet", "--shared", source, root], { cwd: source });
  // Copies the `node_modules` folders, which are relative links to `.pnpm`, because installing would take much longer.
  for (const folder of globSync("{.,scripts,packages/*}/node_modules", { cwd: source })) {
    await cp(join(source, folder), join(root, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/^\.(?!bin$)/.test(basename(path)),
    });
  }
  await symlink(join(source, "node_modules/.pnpm"), join(root, "node_modules/.pnpm"), "junction");
  const pnpm = await findPnpm(root);
  const runPnpm = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runProgram([...pnpm, ...args], { cwd: root, env: { ...env, pnpm_config_verify_deps_before_run: "false" } });
  return {
    root,
    runPnpm,
    runScript: (script: string, ...args: readonly string[]) => runPnpm(["--silent", "run", script, ...args]),
    async commit(message: string): Promise<void> {
      await runProgram(["git", "add", "--all"], { cwd: root });
      await runProgram(["git", ...IDENTITY, "commit", "--quiet", "--message", message], { cwd: root });
    },
  };
}

/**
 * Sets the version of the packages in a clone, builds and publishes them as a release does, and returns the version.
 * Without changesets, the packages have their new version already, as after a merge of the pull request `Release`.
 */
export async function releaseClone(clone: Clone, { url, env }: Registry): Promise<string> {
  const isVersioned = (await readChangesets(clone.root)).length === 0;
  if (!isVersioned) await clone.runScript("release", "version");
  const { version } = JSON.parse(await readFile(join(clone.root, "packages/core/package.json"), "utf8"));
  if (!isVersioned) await clone.commit(`Release ${version}`);
  await clone.runScript("build");
  await clone.runPnpm(["publish", "--recursive", "--no-git-checks", "--reporter=silent", `--registry=${url}`], env);
  return version;
}
