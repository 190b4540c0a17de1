import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { SpecProblem } from "./spec-error.ts";

/**
 * Finds files that contain only a reference which leads back to the same file. Redocly crashes when it reads such a
 * file.
 */
export function findCircularFiles(folder: string, root: string): SpecProblem[] {
  const targets = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const file of globSync("**/*.yaml", { cwd: folder, exclude: ["corrections/**"] }).map((name) =>
    join(folder, name),
  )) {
    const text = readFileSync(file, "utf8");
    const reference = /^\$ref: *["']?([^"'#\s]+)/m.exec(text);
    if (!reference) continue;
    targets.set(file, join(dirname(file), reference[1] ?? ""));
    lines.set(file, text.slice(0, reference.index).split("\n").length);
  }
  return [...targets.keys()].flatMap((file) => {
    const path = [file];
    for (let at = targets.get(file); at !== undefined && !path.includes(at); at = targets.get(at)) path.push(at);
    if (targets.get(path.at(-1) ?? "") !== file) return [];
    const message = "the reference leads back to this file: describe the schema here, or refer to another file";
    return [{ file: relative(root, file), line: lines.get(file) ?? 1, column: 1, message }];
  });
}
