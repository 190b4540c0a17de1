import { globSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listPackages } from "../../src/api-report/list-packages.ts";
import { runGit } from "../../src/git/run-git.ts";
import { fakeGh } from "../fake-gh.ts";
import { runJob } from "../run-job.ts";
import { type ConsumerProject, createProject } from "./consumer-project.ts";
import { type Clone, cloneWorkspace, releaseClone } from "./scratch-clone.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

const root = join(import.meta.dirname, "../../..");
const SCOPED = ["core", "deno", "mock", "mock-sql", "node", "provision"].map((name) => `@crdb-cloud/${name}`);
const PACKAGES = ["crdb-cloud", ...SCOPED];
/** Matches Turborepo's output if every build comes from its cache: those of the packages and of the GitHub Action. */
const ALL_CACHED = new RegExp(`Cached: +${PACKAGES.length + 1} cached`);

const [apiVersion = ""] = globSync("*/clusters.yaml", { cwd: join(root, "spec") })
  .sort()
  .map((file) => file.slice(0, 10));
const resource = `spec/${apiVersion}/clusters.yaml`;
const SCHEMA = /^ {4}ClusterCreate:\n(?: {6}.*\n|\n)+/m;
const FIELD = "        rehearsal_note:\n          description: A note.\n          type: string\n";

/** A program that only compiles if the new field exists and the removed one doesn't. */
const program = `import type { ClusterCreate } from "@crdb-cloud/node/${apiVersion}";
export const note: ClusterCreate["rehearsal_note"] = "a note";
// @ts-expect-error
export const other: ClusterCreate["rehearsal_other"] = "a note";
`;

describe("from a change in the spec to a release", () => {
  let scratch: string;
  let registry: Registry;
  let clone: Clone;
  let project: ConsumerProject;
  beforeAll(async () => {
    scratch = await realpath(await mkdtemp(join(tmpdir(), "rehearsal-")));
    registry = await startRegistry();
    clone = await cloneWorkspace(root, join(scratch, "clone"));
    project = await createProject(join(scratch, "project"), clone.root, registry);
  });
  afterAll(async () => {
    await registry?.close();
    await rm(scratch, { recursive: true, force: true });
  });

  test("the committed version is released, and its quickstart runs from the registry", async () => {
    const version = await releaseClone(clone, registry);

    expect(new Set((await listPackages(clone.root)).map(({ name }) => name))).toEqual(new Set(PACKAGES));
    expect(await versions()).toEqual(new Set([version]));
    expect(await readFile(join(clone.root, "CHANGELOG.md"), "utf8")).not.toContain("Nothing has been released");
    const output = await project.runQuickstart(...PACKAGES.map((name) => `${name}@${version}`));
    expect(output).toMatch(/clusters\.create: POST \/api\/v1\/clusters → 200/);
  });

  test("restoring a cached build removes foreign files from dist", async () => {
    const dist = join(clone.root, "packages/core/dist");
    const built = globSync("**", { cwd: dist }).sort();
    expect(built).toContain(`generated/${apiVersion}.js`);
    await writeFile(join(dist, "planted.js"), "");

    expect(await clone.runScript("build")).toMatch(ALL_CACHED);
    expect(globSync("**", { cwd: dist }).sort()).toEqual(built);
  });

  test("a new optional field leads to a patch release, and programs that install it can use the field", async () => {
    const before = await currentVersion();
    const remote = join(scratch, "remote.git");
    await runGit(clone.root, "clone", "--quiet", "--bare", ".", remote);
    await runGit(clone.root, "remote", "set-url", "origin", remote);
    await runGit(clone.root, "update-ref", "refs/remotes/origin/main", "HEAD");
    await editFile(resource, (text) => text.replace(SCHEMA, (schema) => schema + FIELD));
    await clone.commit("Add a note");

    await expect(clone.runScript("changeset", "check")).rejects.toThrow(
      "`clusters.create` accepts `rehearsal_note` (patch)\nRun `pnpm changeset draft`",
    );
    // As in the workflow, one job writes a patch, and another job pushes the changes from its own checkout.
    await runGit(clone.root, "push", "--quiet", "origin", "HEAD:add-note");
    await clone.runScript("generate", "--patch", "../regenerate.patch");
    const checkout = join(scratch, "checkout");
    await runGit(clone.root, "clone", "--quiet", "--branch", "add-note", remote, checkout);
    await fakeGh(scratch);
    await runJob(["regenerate", "push"], checkout, { BRANCH: "add-note", RUNNER_TEMP: scratch });
    await runGit(clone.root, "clean", "--quiet", "--force", "-d");
    await runGit(clone.root, "reset", "--quiet", "--hard");
    await runGit(clone.root, "pull", "--quiet", "--ff-only", "origin", "add-note");
    // The pushed commit contains generated files and a changeset.
    const files = (await runGit(remote, "diff", "--name-only", "add-note~1", "add-note")).split("\n");
    expect(files).toContain(`packages/core/src/generated/${apiVersion}/schema.gen.ts`);
    const changeset = files.find((file) => /^\.changeset\/.*rehearsal-note.*\.md$/.test(file)) ?? "";
    expect(await readFile(join(clone.root, changeset), "utf8")).toMatch(
      /"@crdb-cloud\/provision": patch\n---\n\n`clusters\.create` accepts `rehearsal_note`\n/,
    );
    // The pull request `Release` sets the new version, which is then published.
    await clone.runScript("release", "version");
    await clone.commit("Release");
    const version = await releaseClone(clone, registry);
    await project.install(`@crdb-cloud/node@${version}`);

    expect(version).toBe(bump(before, 2));
    expect(await versions()).toEqual(new Set([version]));
    expect(await project.compile(program)).toBe("");
    expect(await readFile(join(clone.root, "packages/node/CHANGELOG.md"), "utf8")).toContain(
      `## ${version}\n\n### Patch Changes\n\n- `,
    );
  });

  test("a breaking change leads to a minor version before 1.0, and to a major version afterwards", async () => {
    const before = await currentVersion();
    expect(await version("minor")).toBe(bump(before, 1));
    for (const { folder } of await listPackages(clone.root)) {
      const file = join(folder, "package.json");
      await editFile(file, (text) => text.replace(/"version": ".*"/, '"version": "1.2.3"'));
    }
    expect(await version("major")).toBe("2.0.0");
    expect(await versions()).toEqual(new Set(["2.0.0"]));
  });

  async function version(type: "minor" | "major"): Promise<string> {
    const text = `---\n"@crdb-cloud/core": ${type}\n---\n\nSay more\n`;
    await writeFile(join(clone.root, ".changeset/say-more.md"), text);
    await clone.runScript("release", "version");
    return currentVersion();
  }

  async function currentVersion(): Promise<string> {
    const [version = ""] = await versions();
    return version;
  }

  /**
   * Returns all version numbers in the workspace: those in `package.json` files, in the manifests for JSR and in code.
   */
  async function versions(): Promise<Set<string>> {
    const manifests = "packages/{cli,core,deno,mock,mock-sql,node,provision}/{package,deno}.json";
    const files = globSync([manifests, "packages/core/src/client/version.ts"], { cwd: clone.root });
    const texts = await Promise.all(files.map((file) => readFile(join(clone.root, file), "utf8")));
    return new Set(texts.map((text) => /(?:"version": |VERSION = )"(.*?)"/.exec(text)?.[1] ?? ""));
  }

  async function editFile(path: string, edit: (text: string) => string): Promise<void> {
    const text = await readFile(join(clone.root, path), "utf8");
    expect(edit(text)).not.toBe(text);
    await writeFile(join(clone.root, path), edit(text));
  }
});

/** Increments the number at the index `part` of a version and sets the numbers after it to 0. */
function bump(version: string, part: 1 | 2): string {
  const numbers = version.split(".").map(Number);
  return numbers.map((number, at) => (at < part ? number : at === part ? number + 1 : 0)).join(".");
}
