import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs git in a repository and returns its output without the trailing line break.
 *
 * @throws {Error} with git's message
 */
export async function runGit(root: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return stdout.replace(/\n$/, "");
}

/** Runs git. Returns `undefined` if it fails, for example because a file or a revision doesn't exist. */
export async function tryGit(root: string, ...args: readonly string[]): Promise<string | undefined> {
  return runGit(root, ...args).catch(() => undefined);
}
