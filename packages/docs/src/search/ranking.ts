/** How Pagefind ranks pages, where its defaults don't find what readers look for. */
export const ranking = {
  // Prefers words whose length is that of the typed word. Otherwise, "cli" finds "client" first.
  termSimilarity: 9,
  // Long pages rank as high as short ones. Otherwise, a page that mentions `clusters.create` beats the method's own.
  pageLength: 0.1,
  // Words with a high weight count for more, so that a resource's overview ranks above its methods.
  termSaturation: 2,
};
