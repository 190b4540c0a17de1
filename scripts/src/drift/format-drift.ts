import { type Drift, driftKey } from "./drift.ts";
import type { ExplainedDrift } from "./explain-drift.ts";

/** Formats differences as Markdown, for a terminal and for a GitHub issue. */
export function formatDrift({ unexplained, explained, stale }: ExplainedDrift): string {
  const sections = [
    unexplained.length > 0 && `## Differences without a reason\n\n${toTable(unexplained)}`,
    stale.length > 0 &&
      `## Corrections that match a different number of differences than they state\n\n${stale.map(({ key, correction, matches }) => `- \`${key}\` in ${correction.file} matches ${matches}`).join("\n")}`,
    explained.length > 0 && `## Deliberate differences\n\n${toTable(explained)}`,
  ];
  return sections.filter(Boolean).join("\n\n") || "There is no difference.";
}

function toTable(drifts: readonly (Drift & { readonly reason?: string })[]): string {
  const columns = ["difference", "vendor", "ours", ...(drifts.some(({ reason }) => reason) ? ["reason"] : [])];
  const rows = drifts.map(({ reason, ...drift }) => [
    `\`${driftKey(drift)}\``,
    drift.vendor,
    drift.ours,
    ...(reason === undefined ? [] : [reason]),
  ]);
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.map(toCell).join(" | ")} |`).join("\n");
}

function toCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
