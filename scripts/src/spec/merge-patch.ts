import { isDeepStrictEqual } from "node:util";
import { childKind, filterKeys, isObject, type NodeKind } from "./visit-nodes.ts";

/** Reports a key in the patch that has no effect. */
type ReportKey = (path: readonly string[], message: string) => void;

/**
 * Applies a JSON Merge Patch (RFC 7396) to a part of the spec, with the rules in `spec/README.md`. A key that the patch
 * removes keeps the value `null`, so that it also removes a default, until {@link dropNulls} deletes it.
 *
 * @param hasDefault whether a path has a default that `null` can remove
 */
export function mergePatch(
  target: unknown,
  patch: unknown,
  report: ReportKey,
  hasDefault: (path: readonly string[]) => boolean = () => false,
  path: readonly string[] = [],
  kind?: NodeKind,
): unknown {
  if (patch === null && kind !== "data") {
    if ((target ?? null) === null && !hasDefault(path))
      report(path, "null has nothing to remove here: delete this line");
    return patch;
  }
  if (!isObject(patch) || kind === "data") {
    if (isDeepStrictEqual(target, patch)) report(path, "this value is inherited anyway: remove it");
    return patch;
  }
  const replaces = !isObject(target) || ("$ref" in patch && !("$ref" in target) && kind !== "naming");
  if (!replaces && Object.keys(patch).length === 0) report(path, "this object has no effect: remove it");
  const merged: Record<string, unknown> = replaces ? {} : { ...target };
  for (const [key, value] of Object.entries(patch)) {
    const [old, at] = [merged[key], [...path, key]];
    // Adds tags to the earlier ones instead of replacing the list. A tag replaces an earlier one with the same name.
    const isTags = at.length === 1 && key === "tags" && Array.isArray(old) && Array.isArray(value);
    merged[key] = isTags
      ? [...new Map([...old, ...value].map((tag) => [tag?.name, tag])).values()]
      : mergePatch(old, value, report, hasDefault, at, childKind(patch, kind, key));
  }
  return merged;
}

/** Removes the keys whose value is `null`, except in examples and other data. */
export function dropNulls<T>(node: T, kind?: NodeKind): T {
  return filterKeys(node, (_, child, own) => child !== null || own === "data", kind);
}
