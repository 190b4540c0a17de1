import { defaultPath } from "./defaults.ts";
import type { SpecFile } from "./read-files.ts";
import { childKind, isObject, type JsonObject } from "./visit-nodes.ts";

/**
 * Finds where a node of the document is defined: in the newest file that has it, otherwise in `x-defaults`. If no file
 * has it, finds its nearest ancestor.
 *
 * @param count the number of default parameters, which come before a path's own
 */
export function locateNode(
  files: readonly SpecFile[],
  path: readonly string[],
  count: number,
): { file: SpecFile; path: readonly string[] } {
  const index = path[0] === "paths" && path[2] === "parameters" ? Number(path[3]) : Number.NaN;
  const own = index >= count ? path.with(3, String(index - count)) : path;
  const candidates = index < count ? [defaultPath(path)] : [own, defaultPath(own)];
  const found: { file: SpecFile; path: readonly string[]; missing: number }[] = [];
  for (const candidate of candidates.filter((one) => one !== undefined)) {
    for (const file of files.toReversed()) {
      const known = existing(file.content, candidate);
      const value = valueAt(file.content, known);
      if (known.length === candidate.length) return { file, path: [...known, ...removedKey(value)] };
      // An older file may have the node, but this one replaces one of its ancestors.
      if (!isObject(value)) return { file, path: known };
      found.push({ file, path: known, missing: candidate.length - known.length });
    }
  }
  return found.reduce((best, one) => (one.missing < best.missing ? one : best));
}

/** Returns a key that a patch removes from a node, since a problem with the node is likely about that. */
function removedKey(node: unknown): string[] {
  const removed = (key: string): boolean =>
    (node as JsonObject)[key] === null && childKind(node, undefined, key) !== "data";
  return isObject(node) ? Object.keys(node).filter(removed).slice(0, 1) : [];
}

function existing(node: unknown, path: readonly string[]): string[] {
  const [key, ...rest] = path;
  if (key === undefined || typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return [];
  return [key, ...existing((node as JsonObject)[key], rest)];
}

export function valueAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (typeof at === "object" && at !== null ? (at as JsonObject)[key] : undefined), node);
}

export function pathTo(parent: unknown, node: object): string[] | undefined {
  if (parent === node) return [];
  if (typeof parent !== "object" || parent === null) return undefined;
  for (const [key, child] of Object.entries(parent)) {
    const path = pathTo(child, node);
    if (path) return [key, ...path];
  }
  return undefined;
}
