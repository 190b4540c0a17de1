import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit, tryGit } from "../git/run-git.ts";
import { runProgram } from "../process/run-program.ts";

/** Maps each file's path in the action's commit to its path in the repository. */
const FILES = {
  "action.yml": "packages/action/action.yml",
  "README.md": "packages/action/README.md",
  LICENSE: "LICENSE",
  "dist/main.mjs": "packages/action/dist/main.mjs",
  "dist/post.mjs": "packages/action/dist/post.mjs",
} as const;

const NAME = "github-actions[bot]";
const AUTHOR = ["-c", `user.name=${NAME}`, "-c", `user.email=${NAME}@users.noreply.github.com`];

/**
 * Publishes the built action: pushes a commit that contains only its files, tagged `v1.2.3` and `v1`, so workflows can
 * use it as `<owner>/<repository>@v1`. Skips a release that already has a tag. The commit has no parent. If it had one,
 * it would delete the repository's workflows, and a workflow's token isn't allowed to do that.
 */
export async function publishAction(root: string): Promise<void> {
  const missing = Object.values(FILES).filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`release action: missing ${missing.join(", ")}. Run \`pnpm build\` first.`);
  const { version } = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  const exact = `refs/tags/v${version}`;
  if (await tryGit(root, "ls-remote", "--exit-code", "origin", exact)) return;
  const commit = await commitFiles(root, `Release the action ${version}`);
  const major = `refs/tags/v${version.split(".")[0]}`;
  await runGit(root, "push", "--quiet", "--atomic", "origin", `${commit}:${exact}`, `+${commit}:${major}`);
  console.log(`The action is at v${version}.`);
}

async function commitFiles(root: string, subject: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), "action-"));
  // A separate index file keeps these git commands from changing the repository's own index.
  const env = { GIT_INDEX_FILE: join(scratch, "index") };
  const git = async (...args: readonly string[]): Promise<string> =>
    (await runProgram(["git", ...AUTHOR, ...args], { cwd: root, env })).trim();
  try {
    for (const [path, file] of Object.entries(FILES)) {
      const blob = await git("hash-object", "-w", file);
      await git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
    }
    const source = await git("rev-parse", "HEAD");
    return await git("commit-tree", await git("write-tree"), "-m", subject, "-m", `Built from ${source}.`);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
