import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { SpecProblem } from "./spec-error.ts";
import { listVersionFiles } from "./version-files.ts";

/** Finds files that contain only a reference that leads back to the same file. Redocly crashes on them. */
export function findCircularFiles(folder: string, root: string): SpecProblem[] {
  const targets = new Map<string, string>();
  const lines = new Map<string, number>();
  const files = listVersionFiles(folder, "**/*.yaml");
  for (const [name, file] of files) {
    const text = readFileSync(file, "utf8");
    const reference = /^\$ref: *["']?([^"'#\s]+)/m.exec(text);
    if (!reference) continue;
    targets.set(name, join(dirname(name), reference[1] ?? ""));
    lines.set(name, text.slice(0, reference.index).split("\n").length);
  }
  return [...targets.keys()].flatMap((name) => {
    const path = [name];
    for (let at = targets.get(name); at !== undefined && !path.includes(at); at = targets.get(at)) path.push(at);
    if (targets.get(path.at(-1) ?? "") !== name) return [];
    const message = "the reference leads back to this file: describe the schema here, or refer to another file";
    return [{ file: relative(root, files.get(name) ?? name), line: lines.get(name) ?? 1, column: 1, message }];
  });
}
