import { isObject } from "../../src/spec/visit-nodes.ts";

/**
 * Applies a JSON merge patch (RFC 7396). Objects are merged, `null` removes a value, and any other value replaces the
 * existing value.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
