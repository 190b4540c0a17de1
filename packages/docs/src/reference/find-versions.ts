import { getCollection } from "astro:content";
import { apiVersions, versionPath } from "./api-versions.ts";

let known: ReadonlySet<string> | undefined;

/**
 * Finds the pages of the same resource or operation in all API versions, newest first, including the given page. They
 * are the entries of the page's version menu.
 *
 * @param id the page's id: `reference/clusters/create`
 */
export async function findVersions(id: string): Promise<{ version: string; href: string; isCurrent: boolean }[]> {
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
