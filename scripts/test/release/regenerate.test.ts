import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runGit } from "../../src/git/run-git.ts";
import { deliver } from "../../src/release/regenerate.ts";
import { commitAll, writeFiles } from "../widgets-repository.ts";

// The rehearsal of a release tests the whole command in a clone. These tests call its parts.

async function createClone(): Promise<{ readonly root: string; readonly remote: string }> {
  const scratch = await mkdtemp(join(tmpdir(), "regenerate "));
  onTestFinished(() => rm(scratch, { recursive: true }));
  const [root, remote] = [join(scratch, "clone"), join(scratch, "remote.git")];
  await writeFiles(root, { "api.md": "one\n" });
  await runGit(root, "init", "--quiet", "--initial-branch", "main");
  await commitAll(root);
  await runGit(root, "clone", "--quiet", "--bare", ".", remote);
  await runGit(root, "remote", "add", "origin", remote);
  return { root, remote };
}

test("deliver() with `patch` writes a patch that applies to a fork, and does not change the index", async () => {
  const { root } = await createClone();
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  expect(await deliver(root, { patch: "a.patch" })).toContain("git apply a.patch");
  expect(await runGit(root, "diff", "--cached", "--name-only")).toBe("");

  const patch = join(root, "..", "a.patch");
  await writeFiles(join(root, ".."), { "a.patch": await readFile(join(root, "a.patch"), "utf8") });
  await runGit(root, "checkout", "--quiet", ".");
  await runGit(root, "clean", "--quiet", "--force");
  await runGit(root, "apply", patch);
  expect(await readFile(join(root, "api.md"), "utf8")).toBe("two\n");
  expect(await readFile(join(root, "new.md"), "utf8")).toBe("new\n");
});

test("deliver() with `push` commits every change to the branch", async () => {
  const { root, remote } = await createClone();
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  expect(await deliver(root, { push: "topic" })).toBe("pushed to topic:\napi.md\nnew.md");
  expect(await runGit(remote, "diff", "--name-only", "main", "topic")).toBe("api.md\nnew.md");
});

test("deliver() without a destination lists changes, and keeps what is staged", async () => {
  const { root } = await createClone();
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  await runGit(root, "add", "new.md");
  expect(await deliver(root, {})).toBe("changed since the last commit:\n M api.md\nA  new.md");
  expect(await runGit(root, "diff", "--cached", "--name-only")).toBe("new.md");
});

test.each([{}, { push: "topic" }, { patch: "a.patch" }])(
  "deliver() with %o says that nothing changed",
  async (options) => {
    const { root } = await createClone();
    expect(await deliver(root, options)).toBe("Every generated file is up to date.");
  },
);
