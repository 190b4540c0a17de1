import type { Drift } from "./compare-with-vendor.ts";
import type { ExplainedDrift } from "./explain-drift.ts";

/** Formats differences as Markdown, for a terminal and for a GitHub issue. */
export function formatDrift({ unexplained, explained, stale }: ExplainedDrift): string {
  const sections = [
    unexplained.length > 0 && `## Differences without a reason\n\n${toTable(unexplained)}`,
    stale.length > 0 &&
      `## Known differences that match a different number of differences than they state\n\n${stale.map(({ key, known, matches }) => `- \`${key}\` in ${known.file} matches ${matches}`).join("\n")}`,
    explained.length > 0 && `## Deliberate differences\n\n${toTable(explained)}`,
  ];
  return sections.filter(Boolean).join("\n\n") || "There is no difference.";
}

function toTable(drifts: readonly (Drift & { readonly reason?: string })[]): string {
  const columns = [
    "ours, compared with the vendor's",
    "effect",
    ...(drifts[0]?.reason === undefined ? [] : ["reason"]),
  ];
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
