import { isDeepStrictEqual } from "node:util";
import { DATA_KEYS, isObject, NAMING_KEYS } from "./visit-nodes.ts";

/** Reports a patch's key that changes nothing. */
export type ReportKey = (path: readonly string[], message: string) => void;

/**
 * Applies a JSON Merge Patch (RFC 7396) to a part of the spec, with the rules in `spec/README.md`. A removed key keeps
 * the value `null`, so that it also hides a default; {@link dropNulls} removes it.
 *
 * @param hasDefault whether there is a default at a path, which `null` may take away
 */
export function mergePatch(
  target: unknown,
  patch: unknown,
  report: ReportKey,
  hasDefault: (path: readonly string[]) => boolean = () => false,
  path: readonly string[] = [],
  isNaming = false,
): unknown {
  if (!isObject(patch)) {
    if (patch === null && (target ?? null) === null && !hasDefault(path)) {
      report(path, "there is nothing here that null could remove: remove this line");
    } else if (patch !== null && isDeepStrictEqual(target, patch)) {
      report(path, "this is the same in the version that this one extends: remove it");
    }
    return patch;
  }
  const replaces = !isObject(target) || ("$ref" in patch && !("$ref" in target) && !isNaming);
  if (!replaces && Object.keys(patch).length === 0) report(path, "this changes nothing: remove it");
  const merged: Record<string, unknown> = replaces ? {} : { ...target };
  for (const [key, value] of Object.entries(patch)) {
    const at = [...path, key];
    if (!isNaming && DATA_KEYS.has(key)) {
      if (isDeepStrictEqual(merged[key], value))
        report(at, "this is the same in the version that this one extends: remove it");
      merged[key] = value;
    } else if (at.length === 1 && key === "tags") {
      merged[key] = mergeTags(merged[key], value);
    } else {
      merged[key] = mergePatch(merged[key], value, report, hasDefault, at, !isNaming && NAMING_KEYS.has(key));
    }
  }
  return merged;
}

/** Appends tags. One with the name of an earlier tag replaces it. */
function mergeTags(earlier: unknown, later: unknown): unknown {
  if (!Array.isArray(earlier) || !Array.isArray(later)) return later;
  return [...new Map([...earlier, ...later].map((tag) => [tag?.name, tag])).values()];
}

/** Removes the keys whose value is `null`, except in data. */
export function dropNulls<T>(node: T, isNaming = false): T {
  if (Array.isArray(node)) return node.map((item) => dropNulls(item)) as T;
  if (!isObject(node)) return node;
  const kept = Object.entries(node).flatMap(([key, child]) => {
    if (!isNaming && DATA_KEYS.has(key)) return [[key, child]];
    return child === null ? [] : [[key, dropNulls(child, !isNaming && NAMING_KEYS.has(key))]];
  });
  return Object.fromEntries(kept);
}
