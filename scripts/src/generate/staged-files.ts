import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runTurbo } from "../process/run-turbo.ts";
import { type GeneratedFiles, writeGenerated } from "./write-generated.ts";

/**
 * Generates the files with a Turborepo task, so that `pnpm generate` loads neither Redocly nor TypeScript if nothing
 * changed.
 *
 * Turborepo treats outputs outside a task's package as inputs, and would run the task twice after each change. So the
 * task writes the contents of all generated files to one file inside the package, and this function writes the
 * generated files from it. This function also restores edited files and removes obsolete files, even if Turborepo takes
 * the output of the task from its cache.
 */
export async function generateThroughTurbo(root: string): Promise<number> {
  const status = runTurbo(root, ["generate"]);
  if (status !== 0) return status;
  const files = await readStaged(root);
  const changed = await writeGenerated(root, files);
  const changes = changed.map((path) => `${files.has(path) ? "wrote" : "removed"} ${path}`);
  console.log(changes.join("\n") || "Every generated file is up to date.");
  return 0;
}

/** Writes the contents of all generated files to one file, which Turborepo caches. */
export async function writeStaged(root: string, files: GeneratedFiles): Promise<void> {
  const path = stagePath(root);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(Object.fromEntries(files)));
}

async function readStaged(root: string): Promise<GeneratedFiles> {
  return new Map(Object.entries(JSON.parse(await readFile(stagePath(root), "utf8")) as Record<string, string>));
}

function stagePath(root: string): string {
  return join(root, "scripts", ".generated", "files.json");
}
