import { diffOperations } from "../diff/diff-documents.ts";
import { nameField } from "../diff/format-changes.ts";
import type { Verdict } from "../diff/spec-change.ts";
import { listOperations, type Operation } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations, urlOf } from "../spec/pair-operations.ts";
import { toFacts } from "./to-facts.ts";

/** One difference between the vendor's document and ours, as a change from theirs to ours. */
export interface Drift {
  /** How a known difference refers to it: `may respond with null for Cluster.created_at`. */
  readonly key: string;
  readonly verdict: Verdict;
}

/** Compares the vendor's facts with our document. Lists each difference in a shared schema once. */
export function compareWithVendor(vendor: OpenApiDocument, document: OpenApiDocument): Drift[] {
  const ours = toFacts(document);
  const ids = new Map(listOperations(ours).map((operation) => [urlOf(operation), operation]));
  const { facts, urls } = nameOperations(toFacts(vendor), ids);
  const changes = diffOperations(facts, ours, false);
  const drifts = changes.map(nameField).map(({ verdict, operation = "", text }): Drift => {
    const key = [urls.get(operation) ?? operation, text].filter(Boolean).join(": ");
    return { key: key.replaceAll("`", ""), verdict };
  });
  for (const { id, base, revision } of pairOperations(facts, ours)) {
    const [before = "none", after = "none"] = [base, revision].map(({ node }) => node["x-maturity"]);
    if (before !== after)
      drifts.push({ key: `${id}: changes x-maturity from ${before} to ${after}`, verdict: "editorial" });
  }
  return [...new Map(drifts.map((drift) => [drift.key, drift])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Gives the vendor's operations our ids. Operations that we don't have are named after their URL. */
function nameOperations(
  facts: OpenApiDocument,
  ours: ReadonlyMap<string, Operation>,
): { facts: OpenApiDocument; urls: ReadonlyMap<string, string> } {
  const urls = new Map<string, string>();
  const named = structuredClone(facts);
  for (const { node, method, path } of listOperations(named)) {
    const id = ours.get(urlOf({ method, path }))?.id ?? `vendor.operation${urls.size}`;
    if (id.startsWith("vendor.")) urls.set(id, `${method} ${path}`);
    (node as { operationId?: string }).operationId = id;
  }
  return { facts: named, urls };
}
