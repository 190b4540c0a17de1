import { join } from "node:path";
import { diffOperations } from "../diff/diff-documents.ts";
import { nameField } from "../diff/format-changes.ts";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { listOperations, type Operation, pairOperations, urlOf } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { listApiVersions } from "../spec/version-files.ts";
import { type Drift, type ExplainedDrift, explainDrift } from "./explain-drift.ts";
import { readKnownDifferences } from "./read-known-differences.ts";
import { readVendor, toFacts } from "./vendor-facts.ts";

export interface VersionDrift extends ExplainedDrift {
  readonly apiVersion: string;
  /** The vendor's document without descriptions and examples, as `toFacts()` returns it. */
  readonly facts: OpenApiDocument;
}

/**
 * Compares the vendor's document with our spec for the same API version.
 *
 * @param source the vendor's document, as a file or URL
 * @param apiVersion by default, the API version that the vendor's document names
 * @throws {Error} if the document can't be read, or the spec doesn't contain the API version
 */
export async function findDrift(root: string, source: string, apiVersion?: string): Promise<VersionDrift> {
  const facts = await readVendor(source);
  const apiVersions = await listApiVersions(root);
  const wanted = apiVersion ?? facts.info.version;
  if (!apiVersions.includes(wanted)) {
    throw new Error(`${source}: unknown API version ${wanted}; known versions: ${apiVersions.join(", ")}`);
  }
  return compareVersion(root, wanted, facts);
}

/** Compares our spec for an API version with the vendor's document, as {@link toFacts} returns it. */
export async function compareVersion(root: string, apiVersion: string, facts: OpenApiDocument): Promise<VersionDrift> {
  const { document } = await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
  const drifts = compareWithVendor(facts, document);
  const known = readKnownDifferences(root, apiVersion);
  const urls = listOperations(facts).map(urlOf);
  const total = listOperations(document).filter((operation) => urls.includes(urlOf(operation))).length;
  return { apiVersion, facts, ...explainDrift(drifts, known, total) };
}

/** Compares the vendor's document with ours, except for texts. Lists each difference in a shared schema once. */
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

/** Gives the vendor's operations our operationIds. Operations that our spec lacks are named after their URL. */
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
