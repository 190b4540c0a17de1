import { isDeepStrictEqual } from "node:util";
import { dereference, isReference } from "../spec/dereference.ts";
import { listOperations, pairOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { childKind, type NodeKind } from "../spec/visit-nodes.ts";
import { collectNodes } from "../typescript/collect-nodes.ts";
import { diffHttp } from "./diff-http.ts";
import { diffMethod, diffWait, listWaits } from "./diff-methods.ts";
import type { Documents } from "./diff-values.ts";
import { missing, pairKeys, reportTo, type SpecChange, VERDICTS, type Verdict } from "./spec-change.ts";

/** Lists the differences between two versions of a document, most serious first. */
export function diffDocuments(base: OpenApiDocument, revision: OpenApiDocument): SpecChange[] {
  const changes = [...diffOperations(base, revision), ...diffTexts(base, revision)];
  // Reports component schemas as types, because the packages export each one as a type of the same name.
  const schemas = [base, revision].map(({ components }) => Object.keys(components?.schemas ?? {}));
  diffNames(changes, schemas, "type");
  const distinct = new Map(changes.map((change) => [`${change.verdict} ${change.operation} ${change.text}`, change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Lists the differences that affect requests, responses and the client's methods. */
export function diffOperations(base: OpenApiDocument, revision: OpenApiDocument, hasOpenEnums = true): SpecChange[] {
  const changes: SpecChange[] = [];
  const received = new Set([base, revision].flatMap((document) => [...collectNodes(document).responses]));
  const documents: Documents = { base, revision, hasOpenEnums, received };
  const [before, after] = [listOperations(base), listOperations(revision)];
  const pairs = pairOperations(base, revision);
  const kept = new Set(pairs.flatMap((pair) => [pair.base.id, pair.revision.id]));
  const ids = [before, after].map((operations) => operations.map(({ id }) => id).filter((id) => !kept.has(id)));
  diffNames(changes, ids);
  for (const pair of pairs) {
    diffHttp(documents, reportTo(changes, pair.id), pair);
    diffMethod(documents, reportTo(changes, pair.id), pair, [before, after]);
  }
  const waits = [before, after].map(listWaits);
  diffNames(changes, waits.map(Object.keys));
  for (const [id, old, next] of pairKeys(waits[0], waits[1])) {
    if (old && next) diffWait(documents, reportTo(changes, id), reportTo(changes, next.operation.id), old, next);
  }
  const servers = [base, revision].map(({ servers = [] }) => servers.map(({ url }) => url));
  diffNames(changes, servers, "server");
  return changes;
}

/** Reports added and removed names. Without a `kind`, the names are operations. */
function diffNames(changes: SpecChange[], [before, after]: readonly (readonly string[])[], kind?: string): void {
  const add = (verdict: Verdict, name: string, what: string): void =>
    reportTo(changes, kind ? undefined : name)(`${verdict}: ${kind ? `the ${kind} \`${name}\` ` : ""}${what}`);
  for (const name of missing(before, after)) add("breaking", name, "was removed");
  for (const name of missing(after, before)) add("additive", name, "is new");
}

/** OpenAPI keys that only affect doc comments and the API reference. */
const TEXTS = /^(description|summary|title|examples?|tags|externalDocs|x-maturity)$/;

type Places = Map<string, { readonly operation?: string; readonly node: unknown }>;

/** Reports operations, components and metadata whose descriptions or examples changed. */
function diffTexts(base: OpenApiDocument, revision: OpenApiDocument): SpecChange[] {
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
 * Returns whether a description or an example differs between two nodes, or between children that both nodes have. If
 * only one node is a reference, its target is compared.
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

/** Returns a node's children by key. List items are keyed by `$ref`, name or URL, so their order doesn't matter. */
function readNode(document: OpenApiDocument, node: object, isMoved: boolean): Readonly<Record<string, unknown>> {
  if (!Array.isArray(node)) return { ...(isMoved && dereference(document, node)), ...node };
  return Object.fromEntries(node.map((item, at) => [item?.$ref ?? item?.name ?? item?.url ?? at, item]));
}
