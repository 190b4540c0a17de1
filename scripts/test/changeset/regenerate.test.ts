import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { regenerate, writePatch } from "../../src/changeset/regenerate.ts";
import { runGit } from "../../src/git/run-git.ts";
import { fakeGh } from "../fake-gh.ts";
import { runJob } from "../run-job.ts";
import { commitAll, createRepository, writeFiles } from "../widgets-repository.ts";
import { createFolder, createRoot, editSpec, NOTE } from "../widgets-spec.ts";

// These tests call the functions behind `pnpm generate`; `test/rehearsal` runs the command itself in a clone.

async function createClone(): Promise<{ readonly root: string; readonly remote: string }> {
  const scratch = createFolder();
  const [root, remote] = [join(scratch, "clone"), join(scratch, "remote.git")];
  await writeFiles(root, { "api.md": "one\n" });
  await runGit(root, "init", "--quiet", "--initial-branch", "main");
  await commitAll(root);
  await runGit(root, "clone", "--quiet", "--bare", ".", remote);
  await runGit(root, "remote", "add", "origin", remote);
  return { root, remote };
}

test("writePatch() writes a patch that applies to a fork, unless all is up to date, and leaves the index alone", async () => {
  const { root } = await createClone();
  expect(await writePatch(root, "../a.patch")).toBe("Every generated file is up to date.");
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  expect(await writePatch(root, "../a.patch")).toContain("git apply ../a.patch");
  expect(await runGit(root, "diff", "--cached", "--name-only")).toBe("");

  await runGit(root, "checkout", "--quiet", ".");
  await runGit(root, "clean", "--quiet", "--force");
  await runGit(root, "apply", join(root, "../a.patch"));
  expect(await readFile(join(root, "api.md"), "utf8")).toBe("two\n");
  expect(await readFile(join(root, "new.md"), "utf8")).toBe("new\n");
});

test("the push job of regenerate.yml commits the patch to the pull request's branch, and fails if that has moved", async () => {
  const { root, remote } = await createClone();
  await runGit(root, "push", "--quiet", "origin", "HEAD:topic");
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  await writePatch(root, "../regenerate.patch");
  const scratch = join(root, "..");
  const readCalls = await fakeGh(scratch);
  const push = async (name: string): Promise<void> => {
    const checkout = join(scratch, name);
    await runGit(root, "clone", "--quiet", remote, checkout);
    await runGit(checkout, "checkout", "--quiet", "--detach");
    await runJob(["regenerate", "push"], checkout, { BRANCH: "topic", RUNNER_TEMP: scratch });
  };
  await push("checkout");
  expect(await runGit(remote, "diff", "--name-only", "main", "topic")).toBe("api.md\nnew.md");
  const commits = await runGit(remote, "log", "--format=%an: %s", "main..topic");
  expect(commits).toBe("github-actions[bot]: Regenerate from the spec");
  await commitAll(root);
  await runGit(root, "push", "--quiet", "--force", "origin", "HEAD:topic");
  await expect(push("late")).rejects.toThrow("rejected");
  expect(await runGit(remote, "rev-parse", "topic")).toBe(await runGit(root, "rev-parse", "HEAD"));
  // A push with a workflow's token doesn't start a workflow, so the job starts ci.yml itself.
  expect(await readCalls()).toEqual([["workflow", "run", "ci.yml", "--ref", "topic"]]);
});

test("regenerate() writes what depends on the spec, lists it, and then has nothing to do", async () => {
  const root = await createRepository();
  await editSpec(root, NOTE);
  await editSpec(root, { file: "widgets.yaml", edit: "[ADMIN, READ] → [READ]" });
  const old = ["mock/src/generated/2019-01-01.gen.json", "core/src/generated/2019-01-01/schema.gen.ts"];
  await writeFiles(root, Object.fromEntries(old.map((file) => [`packages/${file}`, ""])));
  const lines = (await regenerate(root)).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "wrote packages/core/src/generated/2020-01-01/schema.gen.ts",
      ...old.map((file) => `removed packages/${file}`),
      "wrote packages/core/api.md",
      "wrote .changeset/widgets-list-no-longer-allows-a-caller-with.md: reword the text for users",
    ]),
  );
  expect(await readdir(join(root, "packages/core/src/generated"))).toEqual(["2020-01-01"]);
  expect(await regenerate(root)).toBe("Every generated file is up to date.");
});

test("regenerate() writes nothing if the spec has problems", async () => {
  const root = await createRoot();
  await rm(join(root, "spec/2020-01-01/components.yaml"));
  await expect(regenerate(root)).rejects.toThrow(/widgets\.yaml:\d+:\d+: #\/components\/schemas\/Color not found/);
  expect(await readdir(root)).toEqual(["spec"]);
});
