import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runGit } from "../../src/git/run-git.ts";
import { publishAction } from "../../src/release/publish-action.ts";
import { commitAll, writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const FILES = ["LICENSE", "README.md", "action.yml", "dist/main.mjs", "dist/post.mjs"];

test("publishAction() pushes a commit of only the built action, once for each version, tagged with it and the major version", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const scratch = createFolder();
  const [root, origin] = [join(scratch, "work"), join(scratch, "origin.git")];
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
  await commitAll(root);

  await setVersion(root, "1.2.3");
  await publishAction(root);
  expect((await runGit(origin, "ls-tree", "-r", "--name-only", "v1")).split("\n").sort()).toEqual(FILES);
  expect(await runGit(origin, "show", "v1.2.3:dist/main.mjs")).toBe("main 1.2.3");
  expect(await runGit(origin, "log", "--format=%s", "v1.2.3")).toBe("Release the action 1.2.3");
  expect(await runGit(root, "status", "--porcelain", "--untracked-files=no")).toBe(" M packages/core/package.json");

  await setVersion(root, "1.3.0");
  await publishAction(root);
  expect(await runGit(origin, "show", "v1:dist/main.mjs")).toBe("main 1.3.0");
  expect(await runGit(origin, "show", "v1.2.3:dist/main.mjs")).toBe("main 1.2.3");

  // A version that was already released doesn't change.
  const before = await runGit(origin, "rev-parse", "v1.3.0", "v1");
  await writeFiles(root, { "packages/action/dist/main.mjs": "changed" });
  await publishAction(root);
  expect(await runGit(origin, "rev-parse", "v1.3.0", "v1")).toBe(before);

  await rm(join(root, "packages/action/dist"), { recursive: true });
  await expect(publishAction(root)).rejects.toThrow(
    "release action: missing packages/action/dist/main.mjs, packages/action/dist/post.mjs. Run `pnpm build` first.",
  );
});

async function setVersion(root: string, version: string): Promise<void> {
  await writeFiles(root, {
    "packages/core/package.json": JSON.stringify({ version }),
    "packages/action/dist/main.mjs": `main ${version}`,
    "packages/action/dist/post.mjs": `post ${version}`,
  });
}
