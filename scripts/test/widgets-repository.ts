import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { generate } from "../src/generate/generate.ts";
import { writeGenerated } from "../src/generate/write-generated.ts";
import { runGit } from "../src/git/run-git.ts";
import { createFolder, createRoot } from "./widgets-spec.ts";

// Without maintenance, a commit doesn't start another git process.
const CONFIG = ["user.name=test", "user.email=test@localhost", "maintenance.auto=false"].flatMap((one) => ["-c", one]);

/** The files that {@link createRepository} writes, keyed by version, since creating them starts git three times. */
const repositories = new Map<string, Promise<ReadonlyMap<string, Buffer>>>();

/** Creates a repository with the fixture spec, its generated files, and a published package with this version. */
export async function createRepository(version = "0.3.0"): Promise<string> {
  const files = repositories.get(version) ?? commitFixture(version);
  repositories.set(version, files);
  const root = createFolder();
  await writeFiles(root, Object.fromEntries(await files));
  return root;
}

async function commitFixture(version: string): Promise<ReadonlyMap<string, Buffer>> {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  const exports = { ".": "./src/index.ts" };
  await writeFiles(root, {
    "package.json": JSON.stringify({ name: "widgets", private: true }),
    "packages/core/package.json": JSON.stringify({ name: "@widgets/core", version, exports, publishConfig: {} }),
    "packages/core/src/index.ts": "export const one: 1 = 1;\nexport const two: 2 = 2;\n",
    ".changeset/config.json": "{}",
  });
  // Without its template, git doesn't copy its sample hooks.
  await runGit(root, "init", "--quiet", "--initial-branch", "main", "--template=");
  await commitAll(root);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = async (path: string) => [relative(root, path), await readFile(path)] as const;
  return new Map(await Promise.all(paths.map(read)));
}

export async function writeFiles(root: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

export async function commitAll(root: string): Promise<void> {
  await runGit(root, "add", "--all");
  await runGit(root, ...CONFIG, "commit", "--quiet", "--message", "Change");
}
