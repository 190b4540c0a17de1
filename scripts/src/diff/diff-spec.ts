import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listAt, readAt } from "../git/base-revision.ts";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { diffGenerated } from "./diff-declarations.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { SpecChange } from "./spec-change.ts";

export interface VersionDiff {
  readonly apiVersion: string;
  readonly changes: readonly SpecChange[];
}

const BUNDLES = "packages/mock/src/generated";
const TYPES = "packages/core/src/generated";

/**
 * Compares each API version's spec, and the types generated from it, with those at a commit. Only returns API versions
 * that changed.
 */
export async function diffSpec(root: string, commit: string): Promise<VersionDiff[]> {
  const files = await listAt(root, commit, BUNDLES);
  const before = files.flatMap((file) => /([^/]+)\.gen\.json$/.exec(file)?.[1] ?? []);
  const after = await listApiVersions(root);
  const diffs: VersionDiff[] = [];
  for (const apiVersion of new Set([...before, ...after].sort())) {
    const changes = await diffVersion(root, commit, apiVersion, after.includes(apiVersion));
    if (changes.length > 0) diffs.push({ apiVersion, changes });
  }
  return diffs;
}

async function diffVersion(root: string, commit: string, apiVersion: string, exists: boolean): Promise<SpecChange[]> {
  const text = await readAt(root, commit, `${BUNDLES}/${apiVersion}.gen.json`);
  if (!exists) return [{ verdict: "breaking", text: `the version \`${apiVersion}\` was removed` }];
  if (text === undefined) return [{ verdict: "additive", text: `the version \`${apiVersion}\` is new` }];
  const { document } = await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
  const base = JSON.parse(text) as OpenApiDocument;
  const [resources, schema] = await Promise.all(
    ["resources", "schema"].map((name) => readAt(root, commit, `${TYPES}/${apiVersion}/${name}.gen.ts`)),
  );
  const changes = [
    // Compares parsed documents rather than text, because a new generator may format them differently.
    ...(isDeepStrictEqual(base, document) ? [] : diffDocuments(base, document)),
    ...(resources && schema ? diffGenerated(base, { resources, schema }) : []),
  ];
  const distinct = new Map(changes.map((change) => [`${change.operation} ${change.text}`, change]));
  return [...distinct.values()];
}
