/**
 * If the known names contain this text, {@link assertNames} accepts any name. Used if the parameters are the fields of
 * the body, whose names the client does not check.
 */
export const ANY_FIELD = "the fields of its body";

/**
 * Checks that parameters or options are an object with known names. A property whose value is `undefined` counts as
 * omitted.
 *
 * @param where the beginning of the error message, such as `clusters.get`
 * @throws {TypeError} if `given` is not an object or a name is unknown; the message lists the known names
 */
export function assertNames(
  where: string,
  kind: "parameter" | "option",
  known: ReadonlySet<string>,
  given: unknown,
): asserts given is object {
  if (typeof given !== "object" || given === null || Symbol.iterator in given) {
    throw new TypeError(`${where}: pass the ${kind}s as an object; ${listNames(kind, known)}`);
  }
  if (known.has(ANY_FIELD)) return;
  for (const name in given) {
    if (known.has(name) || given[name as keyof typeof given] === undefined) continue;
    const similar = findSimilar(name, known);
    const hint = similar === undefined ? "" : ` (did you mean ${similar}?)`;
    throw new TypeError(`${where}: there is no ${kind} ${name}${hint}; ${listNames(kind, known)}`);
  }
}

function listNames(kind: string, known: ReadonlySet<string>): string {
  return `known ${kind}s: ${[...known].join(", ") || "none"}`;
}

/** Returns the most similar known name, if at most a third of the characters differ, rounded up. */
function findSimilar(name: string, known: ReadonlySet<string>): string | undefined {
  let fewest = name.length / 3 + 1;
  let similar: string | undefined;
  for (const candidate of known) {
    const edits = countEdits(simplify(name), simplify(candidate));
    if (edits < fewest) [fewest, similar] = [edits, candidate];
  }
  return similar;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * Returns the minimum number of characters to insert, delete or replace to turn one text into the other.
 *
 * @see https://en.wikipedia.org/wiki/Levenshtein_distance
 */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let at = 1; at <= to.length; at++) {
      const replaced = (previous[at - 1] as number) + Number(from[row - 1] !== to[at - 1]);
      current.push(Math.min(replaced, (previous[at] as number) + 1, (current[at - 1] as number) + 1));
    }
    previous = current;
  }
  return previous.at(-1) as number;
}
