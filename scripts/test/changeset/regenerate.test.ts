import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { summarize } from "../../src/changeset/regenerate.ts";
import { runGit } from "../../src/git/run-git.ts";
import { fakeGh } from "../fake-gh.ts";
import { runJob } from "../run-job.ts";
import { commitAll, writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

// These tests call the functions behind `pnpm regenerate`; `test/rehearsal` runs the command itself in a clone.

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

test("summarize() writes a patch that applies to a fork, and leaves the index alone", async () => {
  const { root } = await createClone();
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  expect(await summarize(root, "../a.patch")).toContain("git apply ../a.patch");
  expect(await runGit(root, "diff", "--cached", "--name-only")).toBe("");

  await runGit(root, "checkout", "--quiet", ".");
  await runGit(root, "clean", "--quiet", "--force");
  await runGit(root, "apply", join(root, "../a.patch"));
  expect(await readFile(join(root, "api.md"), "utf8")).toBe("two\n");
  expect(await readFile(join(root, "new.md"), "utf8")).toBe("new\n");
});

describe("pushing", () => {
  test("the push job of regenerate.yml commits the patch to the pull request's branch", async () => {
    const { root, remote } = await createClone();
    await runGit(root, "push", "--quiet", "origin", "HEAD:topic");
    await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
    await summarize(root, "../regenerate.patch");

    const checkout = join(root, "../checkout");
    await runGit(root, "clone", "--quiet", remote, checkout);
    await runGit(checkout, "checkout", "--quiet", "--detach");
    const readCalls = await fakeGh(join(root, ".."));
    await runJob(["regenerate", "push"], checkout, { BRANCH: "topic", RUNNER_TEMP: join(root, "..") });
    expect(await runGit(remote, "diff", "--name-only", "main", "topic")).toBe("api.md\nnew.md");
    expect(await runGit(remote, "log", "-1", "--format=%an: %s", "topic")).toBe(
      "github-actions[bot]: Regenerate from the spec",
    );
    // A push with a workflow's token starts no workflow, so the job starts ci.yml itself.
    expect(await readCalls()).toEqual([["workflow", "run", "ci.yml", "--ref", "topic"]]);
  });

  test("the push job of regenerate.yml pushes nothing if the branch has moved", async () => {
    const { root, remote } = await createClone();
    await writeFiles(root, { "api.md": "two\n" });
    await summarize(root, "../regenerate.patch");
    const checkout = join(root, "../checkout");
    await runGit(root, "clone", "--quiet", remote, checkout);
    await writeFiles(root, { "other.md": "other\n" });
    await commitAll(root);
    const tip = await runGit(root, "rev-parse", "HEAD");
    await runGit(root, "push", "--quiet", "origin", "HEAD:topic");
    const pushing = runJob(["regenerate", "push"], checkout, { BRANCH: "topic", RUNNER_TEMP: join(root, "..") });
    await expect(pushing).rejects.toThrow("rejected");
    expect(await runGit(remote, "rev-parse", "topic")).toBe(tip);
  });
});

test("summarize() without a patch lists changes, and leaves the index alone", async () => {
  const { root } = await createClone();
  await writeFiles(root, { "api.md": "two\n", "new.md": "new\n" });
  await runGit(root, "add", "new.md");
  expect(await summarize(root)).toBe("changed since the last commit:\n M api.md\nA  new.md");
  expect(await runGit(root, "diff", "--cached", "--name-only")).toBe("new.md");
});

test.each([undefined, "a.patch"])(
  "summarize() with the patch %s reports that all generated files are up to date",
  async (patch) => {
    const { root } = await createClone();
    expect(await summarize(root, patch)).toBe("Every generated file is up to date.");
  },
);
