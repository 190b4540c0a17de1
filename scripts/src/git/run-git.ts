import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs git in a repository and returns what it prints, without the last line break.
 *
 * @throws Error with git's own words.
 */
export async function runGit(root: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return stdout.replace(/\n$/, "");
}

/** Runs git, and returns `undefined` where it fails: where there is no such file or revision. */
export async function tryGit(root: string, ...args: readonly string[]): Promise<string | undefined> {
  return runGit(root, ...args).catch(() => undefined);
}
