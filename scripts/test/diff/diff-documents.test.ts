import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../src/diff/diff-documents.ts";
import { gravestVerdict, type SpecChange, type Verdict } from "../../src/diff/spec-change.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { isObject } from "../../src/spec/visit-nodes.ts";
import { mergePatch } from "../spec/merge-patch.ts";

/**
 * Two versions of a document and the changes between them. `before` is a merge patch on `base.yaml`, and leads to the
 * first version. `after` is a merge patch on the first version. In both, `Widget` stands for that schema, `Widget.name`
 * for that property of it, and `GET /widgets` for that operation.
 */
interface Pair {
  readonly name: string;
  readonly before?: object;
  readonly after: object;
  /** All expected changes, as text. */
  readonly finds?: readonly string[];
  /** The expected verdict on the most serious change. Tested only if `finds` is absent. */
  readonly verdict?: Verdict;
}

const folder = join(import.meta.dirname, "../fixtures/spec-diff");
const base = readYaml("base.yaml");

describe.each(globSync("!(base).yaml", { cwd: folder }).sort())("%s", (file) => {
  test.each(readYaml(file) as Pair[])("diffDocuments() reports $name", ({ before, after, finds, verdict }) => {
    // Shares `base` between pairs, since its types are then generated only once.
    const old = before ? mergePatch(base, toPatch(before)) : base;
    const changes = diffDocuments(old as OpenApiDocument, mergePatch(old, toPatch(after)) as OpenApiDocument);
    if (finds) expect(changes.map(toLine).sort()).toEqual([...finds].sort());
    else expect({ verdict: gravestVerdict(changes), of: changes.map(toLine) }).toMatchObject({ verdict });
  });
});

function toPatch(short: object): unknown {
  return Object.entries(short).reduce<unknown>((patch, [key, value]) => {
    const [, method, path = ""] = /^([A-Z]+) (\/.*)$/.exec(key) ?? [];
    const [, schema = "", field] = /^([A-Z]\w*)(?:\.(.+))?$/.exec(key) ?? [];
    if (method) return merge(patch, { paths: { [path]: { [method.toLowerCase()]: value } } });
    if (!schema) return merge(patch, { [key]: value });
    return merge(patch, { components: { schemas: { [schema]: field ? { properties: { [field]: value } } : value } } });
  }, {});
}

/** Combines two patches. Unlike `mergePatch()`, keeps `null`. */
function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = Object.entries(other).map(([key, value]) => [key, key in one ? merge(one[key], value) : value]);
  return { ...one, ...Object.fromEntries(merged) };
}

function toLine({ verdict, operation, text }: SpecChange): string {
  return `${verdict}: ${operation ? `\`${operation}\` ` : ""}${text}`;
}

function readYaml(file: string): unknown {
  return parseYaml(readFileSync(join(folder, file), "utf8"));
}
