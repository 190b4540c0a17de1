import type { Verdict } from "../diff/spec-change.ts";
import type { KnownDifference } from "./read-known-differences.ts";

/** A difference between the vendor's document and ours, written as a change from theirs to ours. */
export interface Drift {
  /** The difference's key in our list of known ones: `may respond with null for Cluster.created_at`. */
  readonly key: string;
  readonly verdict: Verdict;
}

export interface ExplainedDrift {
  /** The differences that our list of known differences doesn't explain. */
  readonly unexplained: readonly Drift[];
  /**
   * Keys that match no difference, or a different number than they state. `*: may respond with the status 409 (57)`
   * states 57, and `(all)` states one for each operation.
   */
  readonly stale: readonly { readonly key: string; readonly known: KnownDifference; readonly matches: number }[];
}

/** @param total how many operations were compared: the number that `(all)` in a key stands for */
export function explainDrift(
  drifts: readonly Drift[],
  knownDifferences: readonly KnownDifference[],
  total: number,
): ExplainedDrift {
  const keys = knownDifferences.flatMap((known) =>
    known.differences.map((key) => ({ key, known, ...parseKey(key, total) })),
  );
  return {
    unexplained: drifts.filter((drift) => !keys.some(({ pattern }) => pattern.test(drift.key))),
    stale: keys
      .map((entry) => ({ ...entry, matches: drifts.filter((one) => entry.pattern.test(one.key)).length }))
      .filter(({ matches, count = Math.max(matches, 1) }) => matches !== count)
      .map(({ key, known, matches }) => ({ key, known, matches })),
  };
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

/** Formats differences as Markdown, for a terminal and for a GitHub issue. Returns an empty string if there are none. */
export function formatDrift({ unexplained, stale }: ExplainedDrift): string {
  const sections = [
    unexplained.length > 0 && `## Differences without a reason\n\n${toTable(unexplained)}`,
    stale.length > 0 &&
      `## Known differences with a wrong number of matches\n\n${stale.map(({ key, known, matches }) => `- \`${key}\` in ${known.file} matches ${matches}`).join("\n")}`,
  ];
  return sections.filter(Boolean).join("\n\n");
}

function toTable(drifts: readonly Drift[]): string {
  const groups = Map.groupBy(drifts, ({ key, verdict }) => `${key.replace(/^[^ ]*: /, "")} ${verdict}`);
  const rows = Array.from(groups.values(), ([first, ...others]) => {
    const more = others.length === 0 ? "" : ` and ${others.length} more operations`;
    return `| \`${first?.key.replaceAll("|", "\\|")}\`${more} | ${first?.verdict} |`;
  });
  return ["| ours, compared with the vendor's | effect |", "| --- | --- |", ...rows].join("\n");
}
