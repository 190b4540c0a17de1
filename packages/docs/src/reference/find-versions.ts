import { getCollection } from "astro:content";
import { apiVersions, versionPath } from "./api-versions.ts";

/** A page of an API version's reference. */
export interface VersionedPage {
  readonly version: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

let known: ReadonlySet<string> | undefined;

/**
 * Finds a reference page's counterparts in all API versions that have the page's resource or operation, newest first.
 * The page itself is one of them.
 *
 * @param id the page's id: `reference/clusters/create`
 */
export async function findVersions(id: string): Promise<VersionedPage[]> {
  const [, rest] = /^reference(?:\/\d{4}-\d\d-\d\d)?(|\/.*)$/.exec(id) ?? [];
  if (rest === undefined) return [];
  known ??= await readIds();
  const ids = known;
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return apiVersions
    .map((version) => ({ version, page: `${versionPath(version)}${rest}` }))
    .filter(({ page }) => ids.has(page))
    .map(({ version, page }) => ({ version, href: `${base}/${page}/`, isCurrent: page === id }));
}

async function readIds(): Promise<ReadonlySet<string>> {
  const entries: readonly { readonly id: string }[] = await getCollection("docs");
  return new Set(entries.map(({ id }) => id));
}
