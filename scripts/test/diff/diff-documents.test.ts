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
 * for that property of it, `/widgets` for that path, and `GET /widgets` for that operation.
 *
 * A pair is described under the verdict on its most serious change, or under `name` with all changes in `finds`.
 */
interface Pair extends Readonly<Partial<Record<Verdict | "nothing" | "name", string>>> {
  readonly before?: object;
  readonly after: object;
  readonly finds?: readonly string[];
}

const folder = join(import.meta.dirname, "../fixtures/spec-diff");
const base = readYaml("base.yaml");

describe.each(globSync("!(base).yaml", { cwd: folder }).sort())("%s", (file) => {
  const pairs = (readYaml(file) as Pair[]).map(({ before, after, finds, ...described }) => {
    const [verdict, text = ""] = Object.entries(described).flat();
    return { verdict, text: finds ? text : `${verdict} for ${text}`, before, after, finds };
  });
  test.each(pairs)("diffDocuments() reports $text", ({ verdict, before, after, finds }) => {
    // Shares `base` between pairs, since its types are then generated only once.
    const old = before ? mergePatch(base, toPatch(before)) : base;
    const changes = diffDocuments(old as OpenApiDocument, mergePatch(old, toPatch(after)) as OpenApiDocument);
    const of = changes.map(toLine);
    if (finds) expect(of.sort()).toEqual([...finds].sort());
    else expect({ verdict: gravestVerdict(changes) ?? "nothing", of }).toMatchObject({ verdict });
  });
});

function toPatch(short: object): unknown {
  return Object.entries(short).reduce<unknown>((patch, [key, value]) => {
    const [, method, path = ""] = /^([A-Z]+) (\/.*)$/.exec(key) ?? [];
    const [, schema = "", field] = /^([A-Z]\w*)(?:\.(.+))?$/.exec(key) ?? [];
    if (method) return merge(patch, { paths: { [path]: { [method.toLowerCase()]: value } } });
    if (key.startsWith("/")) return merge(patch, { paths: { [key]: value } });
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

/** Reads a file in which a reference such as `$ref: Widget` names only the schema. */
function readYaml(file: string): unknown {
  const text = readFileSync(join(folder, file), "utf8");
  return parseYaml(text.replaceAll(/\$ref: (?!null)(\w+)/g, '$ref: "#/components/schemas/$1"'));
}
