import type { SearchEntry } from "../search-index.ts";

/**
 * Says how well an entry fits what is looked for, 0 for not at all. Each word must occur: best as the whole title, then at its
 * beginning or at that of a part of it, then inside of it, then in the rest.
 */
export function rankEntry([title, about, , words]: SearchEntry, query: string): number {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const ranks = terms.map((term) => rankTerm(title, `${about} ${words}`.toLowerCase(), term));
  return ranks.length === 0 || ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank) - title.length / 1000;
}

/** The best entries for what is looked for, the best first. */
export function searchEntries(index: readonly SearchEntry[], query: string, limit: number): SearchEntry[] {
  return index
    .map((entry) => ({ entry, rank: rankEntry(entry, query) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function rankTerm(title: string, rest: string, term: string): number {
  const whole = title.toLowerCase();
  const last = whole.slice(whole.lastIndexOf(".") + 1);
  if (whole === term || last === term) return 5;
  if (whole.startsWith(term) || last.startsWith(term)) return 4;
  const parts = title.split(/(?=[A-Z])|[._-]/).map((part) => part.toLowerCase());
  if (parts.some((part) => part.startsWith(term))) return 3;
  if (whole.includes(term)) return 2;
  return rest.includes(term) ? 1 : 0;
}
