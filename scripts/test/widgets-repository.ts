import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "../src/generate/generate.ts";
import { writeGenerated } from "../src/generate/write-generated.ts";
import { runGit } from "../src/git/run-git.ts";
import { createRoot } from "./widgets-spec.ts";

const IDENTITY = ["-c", "user.name=test", "-c", "user.email=test@localhost"];

/**
 * Creates a repository with the fixture spec, its generated files, and one published package with the given version.
 */
export async function createRepository(version = "0.3.0"): Promise<string> {
  const root = await createRoot();
  await writeGenerated(root, await generate(root));
  await writeFiles(root, {
    "package.json": JSON.stringify({ name: "widgets", private: true }),
    ...corePackage({ ".": "index" }, version),
    "packages/core/src/index.ts": "export const one: 1 = 1;\nexport const two: 2 = 2;\n",
    ".changeset/config.json": "{}",
  });
  await runGit(root, "init", "--quiet", "--initial-branch", "main");
  await commitAll(root);
  return root;
}

export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

export async function commitAll(root: string): Promise<string> {
  await runGit(root, "add", "--all");
  await runGit(root, ...IDENTITY, "commit", "--quiet", "--message", "Change");
  return runGit(root, "rev-parse", "HEAD");
}

/**
 * Returns the text of the published package's package.json, by its path. `modules` contains the module names by
 * exported path.
 */
export function corePackage(modules: Readonly<Record<string, string>>, version = "0.3.0"): Record<string, string> {
  const exports = Object.entries(modules).map(([path, module]) => [path, `./src/${module}.ts`]);
  const manifest = { name: "@widgets/core", version, exports: Object.fromEntries(exports), publishConfig: {} };
  return { "packages/core/package.json": JSON.stringify(manifest) };
}
