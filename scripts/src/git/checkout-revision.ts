import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** Calls a function with a temporary folder that contains a commit's files. */
export async function withRevision<Result>(
  root: string,
  commit: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "revision-")));
  try {
    // With a separate index file, these git commands leave the repository's own index alone.
    const options = { cwd: root, env: { GIT_INDEX_FILE: join(folder, ".index") } };
    await runProgram(["git", "read-tree", commit], options);
    await runProgram(["git", "checkout-index", "--all", `--prefix=${folder}/`], options);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
