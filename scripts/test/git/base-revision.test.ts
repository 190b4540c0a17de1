import { expect, test } from "vitest";
import { resolveBase, runGit } from "../../src/git/run-git.ts";
import { commitAll, createRepository, writeFiles } from "../widgets-repository.ts";

test("resolveBase() returns the given revision, or the merge base with main, the remote's if there is one", async () => {
  const root = await createRepository();
  const start = await runGit(root, "rev-parse", "HEAD");
  await runGit(root, "switch", "--quiet", "--create", "topic");
  await writeFiles(root, { note: "one" });
  await commitAll(root);
  expect(await resolveBase(root)).toBe(start);
  expect(await resolveBase(root, "main")).toBe(start);
  expect(await resolveBase(root, start.slice(0, 10))).toBe(start);
  await expect(resolveBase(root, "package.json")).rejects.toThrow("base: the revision package.json does not exist");

  await runGit(root, "branch", "--move", "main", "trunk");
  await expect(resolveBase(root)).rejects.toThrow("base: neither origin/main nor main exists");
  await runGit(root, "branch", "main", "trunk");
  await runGit(root, "update-ref", "refs/remotes/origin/main", "HEAD");
  expect(await resolveBase(root)).toBe(await runGit(root, "rev-parse", "HEAD"));
});
