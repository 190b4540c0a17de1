import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listAt, readAt } from "../git/run-git.ts";
import { bundleSpec } from "../spec/bundle-spec.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { listApiVersions } from "../spec/version-files.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { SpecChange } from "./spec-change.ts";

export interface VersionDiff {
  readonly apiVersion: string;
  readonly changes: readonly SpecChange[];
  /** For a new API version, how it differs from the previous one. */
  readonly since?: VersionDiff | undefined;
}

const BUNDLES = "packages/mock/src/generated";

/** Compares each API version's spec with its state at a commit. Only returns API versions that changed. */
export async function diffSpec(root: string, commit: string): Promise<VersionDiff[]> {
  const files = await listAt(root, commit, BUNDLES);
  const before = files.flatMap((file) => /([^/]+)\.gen\.json$/.exec(file)?.[1] ?? []);
  const after = await listApiVersions(root);
  const diffs: VersionDiff[] = [];
  for (const apiVersion of new Set([...before, ...after].sort())) {
    const changes = await diffVersion(root, commit, apiVersion, after.includes(apiVersion));
    const previous = before.includes(apiVersion) ? undefined : after[after.indexOf(apiVersion) - 1];
    const since = previous && { apiVersion: previous, changes: await diffVersions(root, previous, apiVersion) };
    if (changes.length > 0) diffs.push({ apiVersion, changes, ...(since && { since }) });
  }
  return diffs;
}

/** Compares two API versions, but not the version names that requests and responses contain. */
export async function diffVersions(root: string, base: string, revision: string): Promise<SpecChange[]> {
  const known = await listApiVersions(root);
  const unknown = [base, revision].find((apiVersion) => !known.includes(apiVersion));
  if (unknown !== undefined)
    throw new Error(`spec diff: unknown API version ${unknown}; known versions: ${known.join(", ")}`);
  const renamed = JSON.stringify(await bundleVersion(root, base)).replaceAll(new RegExp(`${base}(?!T)`, "g"), revision);
  return diffDocuments(JSON.parse(renamed), await bundleVersion(root, revision));
}

async function diffVersion(root: string, commit: string, apiVersion: string, exists: boolean): Promise<SpecChange[]> {
  const text = await readAt(root, commit, `${BUNDLES}/${apiVersion}.gen.json`);
  if (!exists) return [{ verdict: "breaking", text: `API version \`${apiVersion}\` was removed` }];
  if (text === undefined) return [{ verdict: "additive", text: `API version \`${apiVersion}\` is new` }];
  const base = JSON.parse(text) as OpenApiDocument;
  const document = await bundleVersion(root, apiVersion);
  // Compares parsed documents rather than text, because a new generator may format them differently.
  return isDeepStrictEqual(base, document) ? [] : diffDocuments(base, document);
}

async function bundleVersion(root: string, apiVersion: string): Promise<OpenApiDocument> {
  const { document } = await bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
  return document;
}
