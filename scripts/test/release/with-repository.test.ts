import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { withRepository } from "../../src/release/with-repository.ts";
import { writeFiles } from "../widgets-repository.ts";

const ACTIONS = { GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "widgets/fork" };
const manifest = '{\n  "name": "@widgets/core",\n  "version": "1.0.0"\n}\n';
const examples = '{ "name": "examples", "private": true }\n';

describe("manifests", () => {
  test("withRepository() writes the repository, its issues page and each package's folder into the manifests", async () => {
    const { root, core } = await createWorkspace();
    const text = await withRepository(root, ACTIONS, () => readFile(core, "utf8"));

    expect(JSON.parse(text)).toEqual({
      ...JSON.parse(manifest),
      homepage: "https://github.example/widgets/fork/tree/HEAD/packages/core#readme",
      bugs: "https://github.example/widgets/fork/issues",
      repository: { type: "git", url: "git+https://github.example/widgets/fork.git", directory: "packages/core" },
    });
  });

  test("withRepository() links to the package's page on the documentation site, if the workflow names the site", async () => {
    const { root, core } = await createWorkspace();
    const variables = { ...ACTIONS, SITE_URL: "https://widgets.example/fork/" };
    const text = await withRepository(root, variables, () => readFile(core, "utf8"));
    expect(JSON.parse(text).homepage).toBe("https://widgets.example/fork/packages/core/");
  });

  test("withRepository() doesn't change packages that aren't published", async () => {
    const { root } = await createWorkspace();
    const path = join(root, "packages/examples/package.json");
    expect(await withRepository(root, ACTIONS, () => readFile(path, "utf8"))).toBe(examples);
  });

  test("withRepository() restores the manifests, even if publishing fails", async () => {
    const { root, core } = await createWorkspace();
    const failing = withRepository(root, ACTIONS, () => Promise.reject(new Error("E422")));

    await expect(failing).rejects.toThrow("E422");
    expect(await readFile(core, "utf8")).toBe(manifest);
  });

  test("withRepository() throws outside a workflow, and explains where to publish", async () => {
    const { root } = await createWorkspace();
    const publish = (): Promise<never> => expect.unreachable();
    await expect(withRepository(root, {}, publish)).rejects.toThrow(
      "release publish: GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set, so npm would reject the provenance. Only the workflow Release publishes: merge the pull request `Release`",
    );
  });
});

async function createWorkspace(): Promise<{ readonly root: string; readonly core: string }> {
  const root = await mkdtemp(join(tmpdir(), "workspace "));
  onTestFinished(() => rm(root, { recursive: true }));
  await writeFiles(root, { "packages/core/package.json": manifest, "packages/examples/package.json": examples });
  return { root, core: join(root, "packages/core/package.json") };
}
