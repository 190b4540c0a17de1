import { isDeepStrictEqual } from "node:util";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import type { SpecChange } from "./spec-change.ts";

/** The keys of an OpenAPI document that do not affect the generated types, except their doc comments. */
const TEXTS = /^(description|summary|title|examples?|tags|externalDocs|x-maturity)$/;

/** The keys whose children have names that the author chose: a field may have the name `description`. */
const NAMING = new Set(["properties", "patternProperties", "parameters", "responses", "x-waits"]);

type Places = Map<string, { readonly operation?: string; readonly node: unknown }>;

/** Finds the operations, components and metadata in which only descriptions or examples changed. */
export function diffTexts({ base, revision }: DocumentPair): SpecChange[] {
  const before = listPlaces(base);
  return [...listPlaces(revision)].flatMap(([name, { operation, node }]): SpecChange[] => {
    const old = before.get(name)?.node;
    if (old === undefined || isDeepStrictEqual(normalize(old, true), normalize(node, true))) return [];
    if (!isDeepStrictEqual(normalize(old, false), normalize(node, false))) return [];
    const text = `${operation ? "" : `${name} `}has a different text or different examples`;
    return [{ verdict: "editorial", operation, text }];
  });
}

/** Lists the parts whose texts are compared: the title page, operations, and components except unused schemas. */
function listPlaces(document: OpenApiDocument): Places {
  const { info, tags, servers, components = {} } = document;
  const places: Places = new Map([["the title page", { node: { example: info, tags, servers } }]]);
  for (const { id, node, parameters } of listOperations(document)) {
    places.set(id, { operation: id, node: { ...node, parameters } });
  }
  const text = JSON.stringify(document);
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, entry] of Object.entries(entries)) {
      if (section === "schemas" && !text.includes(`"#/components/schemas/${name}"`)) continue;
      places.set(`\`${name}\``, { node: section === "examples" ? { example: entry } : entry });
    }
  }
  return places;
}

/** Copies a node of a document with sorted lists, and with or without descriptions and examples. */
function normalize(node: unknown, withTexts: boolean, isNamed = false): unknown {
  if (Array.isArray(node)) return node.map((item) => normalize(item, withTexts)).sort(byText);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => withTexts || isNamed || !TEXTS.test(key));
  // Only the names of headers are compared here, because the text of a header may move to a component, which is
  // compared separately.
  const read = (key: string, child: object): unknown =>
    key === "headers" && !isNamed
      ? Object.keys(child).sort()
      : normalize(child, withTexts, !isNamed && NAMING.has(key));
  return Object.fromEntries(entries.map(([key, child]) => [key, read(key, child)]));
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
