import { isDeepStrictEqual } from "node:util";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import type { SpecChange } from "./spec-change.ts";

/** What the generated types do not contain. */
const TEXTS = new Set([
  "description",
  "headers",
  "summary",
  "title",
  "example",
  "examples",
  "tags",
  "externalDocs",
  "x-maturity",
]);

/** Keys whose children are named by the author: there, `description` is a name like any other. */
const NAMING = new Set(["properties", "patternProperties", "parameters", "responses", "x-waits"]);

interface Place {
  readonly operation?: string;
  readonly node: unknown;
}

/** Finds the operations, the components and the title page of which nothing but words, examples or response headers changed. */
export function diffTexts({ base, revision }: DocumentPair): SpecChange[] {
  const before = listPlaces(base);
  return [...listPlaces(revision)].flatMap(([name, { operation, node }]): SpecChange[] => {
    const old = before.get(name)?.node;
    if (old === undefined || isDeepStrictEqual(normalize(old, true), normalize(node, true))) return [];
    if (!isDeepStrictEqual(normalize(old, false), normalize(node, false))) return [];
    const says = "has other words or examples";
    return [{ verdict: "editorial", operation, text: operation ? says : `${name} ${says}` }];
  });
}

function listPlaces(document: OpenApiDocument): Map<string, Place> {
  const { info, tags, servers, components = {} } = document;
  const places = new Map<string, Place>([["the title page", { node: { example: info, tags, servers } }]]);
  for (const { id, node } of listOperations(document)) places.set(id, { operation: id, node });
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, entry] of Object.entries(entries)) {
      places.set(`\`${name}\``, { node: section === "examples" ? { example: entry } : entry });
    }
  }
  return places;
}

/** Copies a node of a document with its lists in one order, and with or without words and examples. */
function normalize(node: unknown, withTexts: boolean, isNamed = false): unknown {
  if (Array.isArray(node)) return node.map((item) => normalize(item, withTexts)).sort();
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => withTexts || isNamed || !TEXTS.has(key));
  return Object.fromEntries(
    entries.map(([key, child]) => [key, normalize(child, withTexts, !isNamed && NAMING.has(key))]),
  );
}
