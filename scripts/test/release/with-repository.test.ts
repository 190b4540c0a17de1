import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "../../src/release/publish-packages.ts";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const ACTIONS = { GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "widgets/fork" };
const manifest = '{\n  "name": "@widgets/core",\n  "version": "1.0.0"\n}\n';
const examples = '{ "name": "examples", "private": true }\n';

async function createWorkspace(): Promise<{ readonly root: string; readonly core: string }> {
  const root = createFolder();
  await writeFiles(root, { "packages/core/package.json": manifest, "packages/examples/package.json": examples });
  return { root, core: join(root, "packages/core/package.json") };
}

// With `SITE_URL`, a package's homepage is its page on the documentation site.
test.each([
  [ACTIONS, "https://github.example/widgets/fork/tree/HEAD/packages/core#readme"],
  [{ ...ACTIONS, SITE_URL: "https://widgets.example/fork/" }, "https://widgets.example/fork/packages/core/"],
])(
  "withRepository(%j) writes the repository and its pages into published manifests alone",
  async (variables, homepage) => {
    const { root, core } = await createWorkspace();
    const path = join(root, "packages/examples/package.json");
    const read = () => Promise.all([readFile(core, "utf8"), readFile(path, "utf8")]);
    const [text, other] = await withRepository(root, variables, read);
    expect(JSON.parse(text)).toEqual({
      ...JSON.parse(manifest),
      homepage,
      bugs: "https://github.example/widgets/fork/issues",
      repository: { type: "git", url: "git+https://github.example/widgets/fork.git", directory: "packages/core" },
    });
    expect(other).toBe(examples);
  },
);

test("withRepository() restores the manifests even if publishing fails, and rejects outside a workflow", async () => {
  const { root, core } = await createWorkspace();
  await expect(withRepository(root, ACTIONS, () => Promise.reject(new Error("E422")))).rejects.toThrow("E422");
  expect(await readFile(core, "utf8")).toBe(manifest);
  await expect(withRepository(root, {}, () => expect.unreachable())).rejects.toThrow(
    "release publish: GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set, so npm would reject the provenance. Only the `Release` workflow publishes: merge the `Release` pull request",
  );
});
