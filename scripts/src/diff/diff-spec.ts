import { join } from "node:path";
import { listAt, readAt } from "../git/base-revision.ts";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { listEditions } from "../spec/list-api-versions.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { diffDocuments } from "./diff-documents.ts";
import type { SpecChange } from "./spec-change.ts";

/** How one edition differs. */
export interface EditionDiff {
  readonly edition: string;
  readonly changes: readonly SpecChange[];
}

const BUNDLES = "packages/mock/src/generated";

/** Compares every edition of the spec with what it was at a commit; editions without a change are left out. */
export async function diffSpec(root: string, commit: string): Promise<EditionDiff[]> {
  const files = await listAt(root, commit, BUNDLES);
  const before = files.flatMap((file) => /([^/]+)\.gen\.json$/.exec(file)?.[1] ?? []);
  const after = await listEditions(root);
  const diffs: EditionDiff[] = [];
  for (const edition of new Set([...before, ...after].sort())) {
    const changes = await diffEdition(root, commit, edition, after.includes(edition));
    if (changes.length > 0) diffs.push({ edition, changes });
  }
  return diffs;
}

async function diffEdition(root: string, commit: string, edition: string, exists: boolean): Promise<SpecChange[]> {
  const base = await readAt(root, commit, `${BUNDLES}/${edition}.gen.json`);
  if (!exists) return [{ verdict: "breaking", audience: "callers", text: `the version \`${edition}\` is gone` }];
  if (base === undefined) {
    return [{ verdict: "additive", audience: "callers", text: `the version \`${edition}\` is new` }];
  }
  const { document } = await bundleSpec(join(root, "spec", edition, "openapi.yaml"), root);
  return diffDocuments(JSON.parse(base) as OpenApiDocument, document);
}
