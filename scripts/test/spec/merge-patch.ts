import { readFileSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { mergePatch as applyPatch, dropNulls } from "../../src/spec/merge-patch.ts";
import { isObject } from "../../src/spec/visit-nodes.ts";

/** Applies a JSON merge patch as an API version's file does. The patch may repeat values of what it changes. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  return dropNulls(applyPatch(target, patch, () => {}));
}

/** Reads a YAML file in which a reference such as `$ref: Widget` names only the schema. */
export function readPatches(path: string): unknown {
  return parseYaml(readFileSync(path, "utf8").replaceAll(/\$ref: (?!null)(\w+)/g, '$ref: "#/components/schemas/$1"'));
}

/**
 * Writes out a patch of an OpenAPI document in which `Widget` stands for that schema, `Widget.name` for that property of
 * it, `/widgets` for that path, and `GET /widgets` for that operation.
 */
export function toPatch(short: object): unknown {
  return Object.entries(short).reduce<unknown>((patch, [key, value]) => {
    const [, method, path = ""] = /^([A-Z]+) (\/.*)$/.exec(key) ?? [];
    const [, schema = "", field] = /^([A-Z]\w*)(?:\.(.+))?$/.exec(key) ?? [];
    if (method) return merge(patch, { paths: { [path]: { [method.toLowerCase()]: value } } });
    if (key.startsWith("/")) return merge(patch, { paths: { [key]: value } });
    if (!schema) return merge(patch, { [key]: value });
    return merge(patch, { components: { schemas: { [schema]: field ? { properties: { [field]: value } } : value } } });
  }, {});
}

/** Combines two patches. Unlike `mergePatch()`, keeps `null` values. */
function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = Object.entries(other).map(([key, value]) => [key, key in one ? merge(one[key], value) : value]);
  return { ...one, ...Object.fromEntries(merged) };
}
