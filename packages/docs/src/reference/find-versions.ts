import { getCollection } from "astro:content";

/** A page of the reference in one API version. */
export interface VersionedPage {
  readonly version: string;
  readonly href: string;
}

let known: { readonly ids: ReadonlySet<string>; readonly versions: readonly string[] } | undefined;

/**
 * Finds the API versions that have a page of the reference, newest first. A resource or an operation that another
 * version lacks isn't listed there.
 *
 * @param id the page's id: `reference/2024-09-16/clusters/create`
 */
export async function findVersions(id: string): Promise<VersionedPage[]> {
  const [, own, rest = ""] = /^reference\/([^/]+)(.*)$/.exec(id) ?? [];
  if (own === undefined) return [];
  known ??= await readIds();
  const { ids, versions } = known;
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return versions
    .filter((version) => ids.has(`reference/${version}${rest}`))
    .map((version) => ({ version, href: `${base}/reference/${version}${rest}/` }));
}

async function readIds(): Promise<NonNullable<typeof known>> {
  const entries: readonly { readonly id: string }[] = await getCollection("docs");
  const ids = new Set(entries.map(({ id }) => id));
  const versions = [...ids].flatMap((id) => /^reference\/([^/]+)$/.exec(id)?.[1] ?? []);
  return { ids, versions: versions.sort().reverse() };
}
