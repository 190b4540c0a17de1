import type { Verdict } from "../diff/spec-change.ts";
import type { KnownDifference } from "./read-known-differences.ts";

/** A difference between the vendor's document and ours, written as a change from theirs to ours. */
export interface Drift {
  /** The key that a known difference uses for this one, such as `may respond with null for Cluster.created_at`. */
  readonly key: string;
  readonly verdict: Verdict;
}

/**
 * How our spec differs from the vendor's document. A difference is explained if a known difference gives the reason for
 * it.
 */
export interface ExplainedDrift {
  readonly unexplained: readonly Drift[];
  readonly explained: readonly (Drift & { readonly reason: string })[];
  /**
   * Keys of known differences that match nothing, or a different number of differences than the key states: 57 in
   * `*: may respond with the status 409 (57)`, or one per operation for `(all)`.
   */
  readonly stale: readonly { readonly key: string; readonly known: KnownDifference; readonly matches: number }[];
}

/** @param total how many operations were compared */
export function explainDrift(
  drifts: readonly Drift[],
  knownDifferences: readonly KnownDifference[],
  total: number,
): ExplainedDrift {
  const keys = knownDifferences.flatMap((known) =>
    known.differences.map((key) => ({ key, known, ...parseKey(key, total) })),
  );
  const find = (drift: Drift): KnownDifference | undefined =>
    keys.find(({ pattern }) => pattern.test(drift.key))?.known;
  const explain = (drift: Drift, known = find(drift)) => (known ? [{ ...drift, reason: toReason(known) }] : []);
  return {
    unexplained: drifts.filter((drift) => !find(drift)),
    explained: drifts.flatMap((drift) => explain(drift)),
    stale: keys
      .map((entry) => ({ ...entry, matches: drifts.filter((one) => entry.pattern.test(one.key)).length }))
      .filter(({ matches, count = Math.max(matches, 1) }) => matches !== count)
      .map(({ key, known, matches }) => ({ key, known, matches })),
  };
}

function toReason({ reason, observed }: KnownDifference): string {
  return observed === undefined ? reason : `${reason} Seen on ${observed}.`;
}

/**
 * Parses a known difference's key, such as `may respond with null for Cluster.created_at`. It may end with the number
 * of differences that it matches: `*: may respond with the status 409 (57)`.
 */
function parseKey(key: string, total: number): { readonly pattern: RegExp; readonly count: number | undefined } {
  const [, text = key, count] = /^(.*) \((\d+|all)\)$/.exec(key) ?? [];
  const parts = text.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return {
    pattern: new RegExp(`^${parts.join(".*")}$`),
    count: count === "all" ? total : count === undefined ? undefined : Number(count),
  };
}

/** Formats differences as Markdown, for a terminal and for a GitHub issue. */
export function formatDrift({ unexplained, explained, stale }: ExplainedDrift): string {
  const sections = [
    unexplained.length > 0 && `## Differences without a reason\n\n${toTable(unexplained)}`,
    stale.length > 0 &&
      `## Known differences that match a different number of differences than they state\n\n${stale.map(({ key, known, matches }) => `- \`${key}\` in ${known.file} matches ${matches}`).join("\n")}`,
    explained.length > 0 && `## Deliberate differences\n\n${toTable(explained)}`,
  ];
  return sections.filter(Boolean).join("\n\n") || "There are no differences.";
}

function toTable(drifts: readonly (Drift & { readonly reason?: string })[]): string {
  const reasons = drifts[0]?.reason === undefined ? [] : ["reason"];
  const columns = ["ours, compared with the vendor's", "effect", ...reasons];
  const groups = Map.groupBy(drifts, ({ key, verdict, reason }) =>
    [key.replace(/^[^ ]*: /, ""), verdict, reason].join("\0"),
  );
  const rows = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { key, verdict, reason } = first;
    const more = others.length === 0 ? "" : ` and ${others.length} more operations`;
    return [[`\`${key}\`${more}`, verdict, ...(reason === undefined ? [] : [reason])]];
  });
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.map(toCell).join(" | ")} |`).join("\n");
}

function toCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
