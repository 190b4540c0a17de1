import { runGit, tryGit } from "./run-git.ts";

/**
 * Finds the commit that a change is to be compared with: a revision that is given, or else the one where the branch
 * left `main`, as the remote has it where there is a remote.
 *
 * @throws Error where there is no such revision.
 */
export async function resolveBase(root: string, revision?: string): Promise<string> {
  if (revision !== undefined) {
    const commit = await tryGit(root, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
    if (commit === undefined) throw new Error(`base: no revision ${revision}: name a branch, a tag or a commit`);
    return commit;
  }
  for (const main of ["origin/main", "main"]) {
    const commit = await tryGit(root, "merge-base", "HEAD", main);
    if (commit !== undefined) return commit;
  }
  throw new Error("base: there is no main to compare with: fetch it, or name a revision");
}

/** Reads a file as it was; `undefined` where it wasn't there. */
export async function readAt(root: string, commit: string, path: string): Promise<string | undefined> {
  return tryGit(root, "show", `${commit}:${path}`);
}

/** Lists the files that were below a folder, by their paths from the root. */
export async function listAt(root: string, commit: string, folder: string): Promise<string[]> {
  const files = await runGit(root, "ls-tree", "-r", "--name-only", "-z", commit, "--", folder);
  return files.split("\0").filter((file) => file !== "");
}
