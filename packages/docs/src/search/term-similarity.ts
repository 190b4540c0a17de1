/**
 * How much a search prefers words as long as the one that the reader typed, so that "cli" doesn't find "client" first.
 * Pagefind's own default is 1.
 */
export const termSimilarity = 9;
