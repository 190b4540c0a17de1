import { ArgumentError } from "./argument-error.ts";

/** Checks that parameters or options are an object without unknown names. Ignores properties that are `undefined`. */
export function assertNames(
  where: string,
  kind: "parameter" | "option",
  known: readonly string[],
  given: unknown,
): asserts given is object {
  const fail = (text: string, name: string): never => {
    const argument = [...where.split(": ").slice(1), name].join(".");
    throw new ArgumentError(`${where}: ${text}; known ${kind}s: ${known.join(", ") || "none"}`, argument);
  };
  if (typeof given !== "object" || given === null || Symbol.iterator in given) {
    return fail(`pass the ${kind}s as an object`, `${kind}s`);
  }
  for (const name in given) {
    if (known.includes(name) || given[name as keyof typeof given] === undefined) continue;
    const similar = findSimilar(name, known);
    fail(`unknown ${kind} ${name}${similar === undefined ? "" : ` (did you mean ${similar}?)`}`, name);
  }
}

/** Returns `value`, or throws an ArgumentError if it isn't a number or is less than `least`. */
export function atLeast(where: string, name: string, least: number, value: number): number {
  if (typeof value === "number" && value >= least) return value;
  throw new ArgumentError(`${where}: ${name} must be a number >= ${least}, not ${String(value)}`);
}

/** Throws an ArgumentError unless `value` is a boolean or `undefined`. */
export function assertBoolean(where: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new ArgumentError(`${where}: ${name} must be true or false, not ${quote(value)}`);
}

/** Formats an invalid value for a message: as JSON, or as its type if JSON can't represent it. */
export function quote(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** Copies a call's parameters, so later changes by the caller don't affect the call's next pages or polls. */
export function copyParams<T>(params: T): T {
  return typeof params === "object" && params !== null && !(Symbol.iterator in params) ? { ...params } : params;
}

/** Returns the most similar known name, unless more than a third of the characters (rounded up) differ. */
export function findSimilar(name: string, known: readonly string[]): string | undefined {
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

/** @see https://en.wikipedia.org/wiki/Levenshtein_distance */
function countEdits(from: string, to: string): number {
  const row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let start = 0; start < from.length; start++) {
    let diagonal = start;
    row[0] = start + 1;
    for (let at = 1; at < row.length; at++) {
      const replaced = diagonal + Number(from[start] !== to[at - 1]);
      diagonal = row[at] as number;
      row[at] = Math.min(replaced, diagonal + 1, (row[at - 1] as number) + 1);
    }
  }
  return row.at(-1) as number;
}
