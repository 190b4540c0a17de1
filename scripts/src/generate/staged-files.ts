import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runTurbo } from "../process/run-turbo.ts";
import { type GeneratedFiles, writeGenerated } from "./write-generated.ts";

/**
 * Generates through turbo, so that a run with nothing changed loads neither Redocly nor TypeScript.
 *
 * Turbo counts outputs outside a task's package as inputs and would run twice after each change. So its task stages
 * everything in one file inside the package, and the files go to their places from there: what was edited by hand is
 * repaired and what an API version left behind is removed on a cache hit as well.
 */
export async function generateThroughTurbo(root: string): Promise<number> {
  const status = runTurbo(root, ["generate"]);
  if (status !== 0) return status;
  const files = await readStaged(root);
  const changed = await writeGenerated(root, files);
  const told = changed.map((path) => `${files.has(path) ? "wrote" : "removed"} ${path}`);
  console.log(told.join("\n") || "Every generated file is up to date.");
  return 0;
}

/** Puts generated files where turbo finds them. */
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
