import { runProgram } from "../process/run-program.ts";

/**
 * Runs git in a repository and returns its output without the trailing line break.
 *
 * @throws {Error} with git's message
 */
export async function runGit(root: string, ...args: readonly string[]): Promise<string> {
  return (await runProgram(["git", ...args], { cwd: root })).replace(/\n$/, "");
}

/** Runs git. Returns `undefined` if it fails, for example because a file or a revision doesn't exist. */
export async function tryGit(root: string, ...args: readonly string[]): Promise<string | undefined> {
  return runGit(root, ...args).catch(() => undefined);
}

/**
 * Finds the commit to compare the working tree with: the given revision or, by default, the merge base with
 * `origin/main`, or with `main` if there is no remote.
 *
 * @throws {Error} if the revision doesn't exist
 */
export async function resolveBase(root: string, revision?: string): Promise<string> {
  if (revision !== undefined) {
    const commit = await tryGit(root, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
    if (commit === undefined)
      throw new Error(`base: the revision ${revision} does not exist: pass a branch, a tag or a commit`);
    return commit;
  }
  for (const main of ["origin/main", "main"]) {
    const commit = await tryGit(root, "merge-base", "HEAD", main);
    if (commit !== undefined) return commit;
  }
  throw new Error("base: neither origin/main nor main exists: fetch main, or pass a revision");
}

export async function readAt(root: string, commit: string, path: string): Promise<string | undefined> {
  return tryGit(root, "show", `${commit}:${path}`);
}

/** Lists a folder's files at a commit, with paths relative to the repository's root. */
export async function listAt(root: string, commit: string, folder: string): Promise<string[]> {
  const files = await runGit(root, "ls-tree", "-r", "--name-only", "-z", commit, "--", folder);
  return files.split("\0").filter((file) => file !== "");
}
