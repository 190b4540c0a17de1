import { isDeepStrictEqual } from "node:util";
import { dereference, isReference } from "../spec/dereference.ts";
import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { childKind, type NodeKind } from "../spec/visit-nodes.ts";
import { pairKeys, type SpecChange } from "./spec-change.ts";

/** OpenAPI keys that only affect doc comments and the API reference. */
const TEXTS = /^(description|summary|title|examples?|tags|externalDocs|x-maturity)$/;

type Places = Map<string, { readonly operation?: string; readonly node: unknown }>;

/** Finds operations, components and metadata whose descriptions or examples changed. */
export function diffTexts(base: OpenApiDocument, revision: OpenApiDocument): SpecChange[] {
  const before = listPlaces(base);
  return [...listPlaces(revision)].flatMap(([name, { operation, node }]): SpecChange[] => {
    if (!haveChanged([base, revision], before.get(name)?.node, node)) return [];
    const text = `${operation ? "" : `${name} `}has a new description or new examples`;
    return [{ verdict: "editorial", operation, text }];
  });
}

/**
 * Lists the parts of a document to compare: metadata, operations and components. Omits schemas that nothing refers to.
 */
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

/**
 * Returns whether texts differ between two nodes, or between children that both nodes have. If only one node is a
 * reference, compares its target with the other node.
 */
function haveChanged(documents: readonly OpenApiDocument[], before: unknown, after: unknown, kind?: NodeKind): boolean {
  if (!before || !after || typeof before !== "object" || typeof after !== "object") return false;
  const isMoved = isReference(before) !== isReference(after);
  const [first, second] = documents.map((document, at) => readNode(document, at === 0 ? before : after, isMoved));
  return pairKeys(first, second).some(([key, old, next]) =>
    TEXTS.test(key) && kind !== "naming"
      ? !isDeepStrictEqual(old, next)
      : haveChanged(documents, old, next, childKind({}, kind, key)),
  );
}

/**
 * Returns a node's children by key. A list item's key is its `$ref`, name or URL, so that the items' order doesn't
 * matter.
 */
function readNode(document: OpenApiDocument, node: object, isMoved: boolean): Readonly<Record<string, unknown>> {
  if (!Array.isArray(node)) return { ...(isMoved && dereference(document, node)), ...node };
  return Object.fromEntries(node.map((item, at) => [item?.$ref ?? item?.name ?? item?.url ?? at, item]));
}
