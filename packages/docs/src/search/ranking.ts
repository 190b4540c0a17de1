/** Settings for Pagefind, whose defaults rank the wrong pages first. */
export const ranking = {
  // Prefers words closer in length to the typed one. Otherwise, "cli" would find "client" first.
  termSimilarity: 9,
  // Long pages rank as high as short ones. Otherwise, short pages that mention `clusters.create` beat its own page.
  pageLength: 0.1,
  // Words with a high weight count for more, so a resource's overview ranks above its methods.
  termSaturation: 2,
  // Titles only have the weight that their pages set. Otherwise, a type's page beats the guide that explains it.
  metaWeights: { title: 0 },
};
