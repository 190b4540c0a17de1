/** A page that matches a query, as Pagefind describes it. */
export interface SearchResult {
  url: string;
  /** HTML. */
  excerpt: string;
  readonly meta: { title?: string };
  sub_results: readonly Section[];
}

/** A matching section of a page, from one heading to the next. The first section starts at the title. */
export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Where the query's words occur. Pagefind's weight is 6 for a word in an `h2`, 5 in an `h3` and 1 elsewhere. */
  readonly weighted_locations: readonly { readonly weight: number; readonly balanced_score: number }[];
}

const HEADING_WEIGHT = 5;

/** Makes a search result link to the best-matching section, instead of the top of the page, and show text from it. */
export function linkToSection(result: SearchResult): void {
  const best = findBestSection(result.sub_results);
  if (!best) return;
  result.excerpt = best.excerpt;
  if (!isTop(best)) {
    result.url = best.url;
    result.meta.title = `${result.meta.title} › ${best.title}`;
  }
  // Keeps Pagefind from listing more sections below the result.
  result.sub_results = [{ ...best, url: result.url }];
}

/** Prefers sections whose headings match, since words in the page's title would otherwise outweigh them. */
function findBestSection(sections: readonly Section[]): Section | undefined {
  const titled = sections.filter(
    (one) => !isTop(one) && one.weighted_locations.some(({ weight }) => weight >= HEADING_WEIGHT),
  );
  return [...(titled.length > 0 ? titled : sections)].sort((a, b) => score(b) - score(a))[0];
}

function isTop({ url }: Section): boolean {
  return !url.includes("#") || url.endsWith("#_top");
}

function score({ weighted_locations: locations }: Section): number {
  return locations.reduce((sum, location) => sum + location.balanced_score, 0);
}
