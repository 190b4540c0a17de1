import { API_VERSION } from "@crdb-cloud/core";
import type { Difference } from "./compare-walks.ts";
import type { Walk } from "./walk-service.ts";

export interface ReportInput {
  readonly date: Date;
  readonly host: string;
  readonly walk: Walk;
  readonly differences: readonly Difference[];
}

/** Counts the differences from the spec and from the simulator. */
export function countDifferences({ walk, differences }: ReportInput): number {
  return walk.recordings.reduce((sum, { problems }) => sum + problems.size, differences.length);
}

/**
 * Writes a report in Markdown. It contains field names and types, but none of the account's ids, names or other values.
 */
export function renderReport(facts: ReportInput): string {
  const { date, host, walk, differences } = facts;
  const problems = walk.recordings.flatMap(({ operation, status, problems }) =>
    [...problems].map((problem) => [`\`${operation}\``, String(status), problem]),
  );
  return [
    "# Live conformance report\n",
    `- Date: ${date.toISOString().slice(0, 10)}`,
    `- Host: ${host}`,
    `- API version: ${API_VERSION}`,
    `- Calls: ${walk.recordings.length}; operations not called: ${walk.skipped.size}`,
    `- Differences: ${countDifferences(facts)}\n`,
    "The report contains field names and types. It contains no key, id or other value of the account.\n",
    renderTable("Responses that differ from the spec", ["operation", "status", "difference"], problems),
    renderTable(
      "Fields that are absent, null, empty or of another type in the simulator",
      ["operation", "what", "service", "simulator"],
      differences.map(({ operation, what, service, simulator }) => [`\`${operation}\``, what, service, simulator]),
    ),
    renderTable(
      "Operations that were not called",
      ["operation", "reason"],
      Array.from(walk.skipped, ([operation, reason]) => [`\`${operation}\``, reason]),
    ),
    ...(walk.leftOver.length > 0 ? [`Delete these clusters by hand: ${walk.leftOver.join(", ")}\n`] : []),
  ].join("\n");
}

function renderTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `## ${title}\n\nNone.\n`;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `## ${title}\n\n${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}`;
}
