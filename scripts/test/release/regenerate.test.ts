import { globSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runGit } from "../../src/git/run-git.ts";
import { type Clone, cloneWorkspace } from "../../src/release/scratch-clone.ts";

const root = join(import.meta.dirname, "../../..");
const [schema = ""] = globSync("spec/*/components/schemas/ClusterCreate.yaml", { cwd: root }).sort();
const FIELD = "  rehearsal_note:\n    description: A note.\n    type: string\n";

describe("regenerate", { timeout: 240_000 }, () => {
  let scratch: string;
  let clone: Clone;
  let remote: string;

  beforeAll(async () => {
    scratch = await realpath(await mkdtemp(join(tmpdir(), "regenerate-")));
    remote = join(scratch, "remote.git");
    await runGit(root, "clone", "--quiet", "--bare", ".", remote);
    clone = await cloneWorkspace(remote, join(scratch, "clone"));
    await runGit(clone.root, "update-ref", "refs/remotes/origin/main", "HEAD");
    await writeFile(join(clone.root, schema), (await readFile(join(clone.root, schema), "utf8")) + FIELD);
    await clone.commit("Add a note");
  }, 240_000);
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  test("--patch writes a patch that applies to a fork, and does not change the index", async () => {
    expect(await clone.runScript("regenerate", "--patch", "regenerate.patch")).toContain("git apply regenerate.patch");
    const patch = await readFile(join(clone.root, "regenerate.patch"), "utf8");
    expect(patch).toContain("+    rehearsal_note?: string;");
    await rm(join(clone.root, "regenerate.patch"));
    expect(await runGit(clone.root, "diff", "--cached", "--name-only")).toBe("");
  });

  test("--push commits generated files, API reports and a changeset to the branch", async () => {
    await clone.runScript("regenerate", "--push", "add-note");
    const files = (await runGit(remote, "diff", "--name-only", "add-note~1", "add-note")).split("\n");
    const apiVersion = schema.slice("spec/".length, "spec/".length + 10);
    expect(files).toContain(`packages/core/src/generated/${apiVersion}/schema.gen.ts`);
    expect(files).toContain("packages/core/api.md");
    expect(files.some((file) => /^\.changeset\/.*rehearsal-note.*\.md$/.test(file))).toBe(true);
  });

  test("changes nothing in a second run", async () => {
    expect(await clone.runScript("regenerate", "--push", "add-note")).toContain("Every generated file is up to date.");
  });
});
