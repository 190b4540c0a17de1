import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runGit } from "../../src/git/run-git.ts";
import { publishAction } from "../../src/release/publish-action.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const FILES = ["LICENSE", "README.md", "action.yml", "dist/main.mjs", "dist/post.mjs"];

test("publishAction() pushes a commit that contains only the action, tagged with the version and the major version", async () => {
  const { root, origin } = await createRepository();
  await setVersion(root, "1.2.3");
  await publishAction(root);
  expect(await list(origin, "v1")).toEqual(FILES);
  expect(await runGit(origin, "show", "v1.2.3:dist/main.mjs")).toBe("main 1.2.3");
  expect(await runGit(origin, "log", "--format=%s", "v1.2.3")).toBe("Release the action 1.2.3");
  expect(await runGit(root, "status", "--porcelain", "--untracked-files=no")).toBe(" M packages/core/package.json");

  await setVersion(root, "1.3.0");
  await publishAction(root);
  expect(await runGit(origin, "show", "v1:dist/main.mjs")).toBe("main 1.3.0");
  expect(await runGit(origin, "show", "v1.2.3:dist/main.mjs")).toBe("main 1.2.3");
});

test("publishAction() doesn't change a version that was released", async () => {
  const { root, origin } = await createRepository();
  await setVersion(root, "1.2.3");
  await publishAction(root);
  const before = await runGit(origin, "rev-parse", "v1.2.3", "v1");
  await writeFiles(root, { "packages/action/dist/main.mjs": "changed" });
  await publishAction(root);
  expect(await runGit(origin, "rev-parse", "v1.2.3", "v1")).toBe(before);
});

test("publishAction() asks for a build if the action's files are missing", async () => {
  const { root } = await createRepository();
  await rm(join(root, "packages/action/dist"), { recursive: true });
  await expect(publishAction(root)).rejects.toThrow(
    "release action: missing packages/action/dist/main.mjs, packages/action/dist/post.mjs. Run `pnpm build` first.",
  );
});

/** Creates a repository with the files of a built action, and the bare one that it pushes to. */
async function createRepository(): Promise<{ readonly root: string; readonly origin: string }> {
  const scratch = createFolder();
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const root = join(scratch, "work");
  const origin = join(scratch, "origin.git");
  await writeFiles(root, {
    ".gitignore": "dist\n",
    LICENSE: "licence",
    "packages/action/action.yml": "name: a",
    "packages/action/README.md": "# a",
    "packages/core/package.json": "{}",
  });
  await runGit(scratch, "init", "--quiet", "--bare", origin);
  await runGit(root, "init", "--quiet");
  await runGit(root, "remote", "add", "origin", origin);
  await runGit(root, "add", ".");
  await runGit(root, "-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", "First");
  await setVersion(root, "0.0.0");
  return { root, origin };
}

async function setVersion(root: string, version: string): Promise<void> {
  await writeFiles(root, {
    "packages/core/package.json": JSON.stringify({ version }),
    "packages/action/dist/main.mjs": `main ${version}`,
    "packages/action/dist/post.mjs": `post ${version}`,
  });
}

async function list(repository: string, commit: string): Promise<string[]> {
  return (await runGit(repository, "ls-tree", "-r", "--name-only", commit)).split("\n").sort();
}
