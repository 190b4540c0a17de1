/**
 * Returns the end of a message about a misspelt name: `: did you mean x-secret?` for the most similar known name. If no
 * known name is similar, lists all known names.
 */
export function suggest(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(name, other) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return nearest ? `: did you mean ${nearest.other}?` : `: known names are ${known.join(", ")}`;
}

/**
 * Returns the number of characters to insert, delete or replace to turn one text into the other (Levenshtein distance).
 */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
