import { describe, expect, test } from "vitest";
import { listAt, readAt, resolveBase } from "../../src/git/base-revision.ts";
import { runGit } from "../../src/git/run-git.ts";
import { commitAll, createRepository, writeFiles } from "../widgets-repository.ts";

describe("the base", () => {
  test("resolveBase() returns the merge base with main, or with the remote's main if there is one", async () => {
    const root = await createRepository();
    const start = await runGit(root, "rev-parse", "HEAD");
    await runGit(root, "switch", "--quiet", "--create", "topic");
    await writeFiles(root, { note: "one" });
    await commitAll(root);
    const next = await runGit(root, "rev-parse", "HEAD");

    expect(await resolveBase(root)).toBe(start);
    await runGit(root, "update-ref", "refs/remotes/origin/main", next);
    expect(await resolveBase(root)).toBe(next);
  });

  test("resolveBase() accepts a branch, a tag or a commit, but not a file", async () => {
    const root = await createRepository();
    const start = await runGit(root, "rev-parse", "HEAD");
    expect(await resolveBase(root, "main")).toBe(start);
    expect(await resolveBase(root, start.slice(0, 10))).toBe(start);
    await expect(resolveBase(root, "package.json")).rejects.toThrow("base: the revision package.json does not exist");
  });

  test("resolveBase() explains what to do if there is no main branch", async () => {
    const root = await createRepository();
    await runGit(root, "branch", "--move", "trunk");
    await expect(resolveBase(root)).rejects.toThrow("base: neither origin/main nor main exists");
  });
});

test("readAt() and listAt() read committed files", async () => {
  const root = await createRepository();
  const start = await runGit(root, "rev-parse", "HEAD");
  await writeFiles(root, { "packages/core/package.json": "{}", "packages/core/new file": "" });

  expect(await readAt(root, start, "packages/core/package.json")).toContain("@widgets/core");
  expect(await readAt(root, start, "packages/core/new file")).toBeUndefined();
  expect(await listAt(root, start, "packages/core")).toContain("packages/core/src/index.ts");
  expect(await listAt(root, start, "packages/core")).not.toContain("packages/core/new file");
});
