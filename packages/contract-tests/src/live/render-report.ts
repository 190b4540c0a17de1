import { API_VERSION } from "@crdb-cloud/core";
import type { Recording } from "./record-response.ts";
import type { Walk } from "./walk-service.ts";

export interface ReportInput {
  readonly date: Date;
  readonly host: string;
  readonly walk: Walk;
  /** The mock simulator's responses to the same calls, to compare with the service's. */
  readonly simulated: Walk;
}

/**
 * Returns a Markdown report and the number of differences from the spec and the simulator. The report contains field
 * names and types, but no ids, names or other values from the account.
 */
export function renderReport({ date, host, walk, simulated }: ReportInput): { report: string; count: number } {
  const differences = walk.recordings.flatMap((recording) => {
    const other = simulated.recordings.find(({ operation }) => operation === recording.operation);
    return other === undefined ? [] : compareRecordings(recording, other);
  });
  const problems = walk.recordings.flatMap(({ operation, status, problems }) =>
    [...problems].map((problem) => [`\`${operation}\``, String(status), problem]),
  );
  const count = problems.length + differences.length;
  const report = [
    "# Live conformance report\n",
    `- Date: ${date.toISOString().slice(0, 10)}`,
    `- Host: ${host}`,
    `- API version: ${API_VERSION}`,
    `- Calls: ${walk.recordings.length}; operations not called: ${walk.skipped.size}`,
    `- Differences: ${count}\n`,
    "The report contains field names and types, but no keys, ids or other values from the account.\n",
    renderTable("Responses that differ from the spec", ["operation", "status", "difference"], problems),
    renderTable(
      "Fields that are absent, null, empty or of another type in the simulator",
      ["operation", "what", "service", "simulator"],
      differences,
    ),
    renderTable(
      "Operations that were not called",
      ["operation", "reason"],
      Array.from(walk.skipped, ([operation, reason]) => [`\`${operation}\``, reason]),
    ),
    ...(walk.leftOver.length > 0 ? [`Delete these clusters by hand: ${walk.leftOver.join(", ")}\n`] : []),
  ].join("\n");
  return { report, count };
}

/**
 * Compares how the service and the simulator responded to the same call. Returns a table row if the statuses differ;
 * otherwise, one for each field that is absent, null, empty or of another type in only one of the responses.
 */
export function compareRecordings(service: Recording, simulator: Recording): string[][] {
  const operation = `\`${service.operation}\``;
  if (service.status !== simulator.status)
    return [[operation, "status", String(service.status), String(simulator.status)]];
  const fields = new Set([...service.forms.keys(), ...simulator.forms.keys()]);
  return [...fields].sort().flatMap((what) => {
    // Skips the fields of an object that only one response contains, since the missing object is already a row.
    if (!isPresent(parentOf(what), service) || !isPresent(parentOf(what), simulator)) return [];
    const [a, b] = [formsOf(service, what), formsOf(simulator, what)];
    // One kind of value in common is enough, because the items of a list can differ. The keys of a map (`*`) always
    // count as the same, because users choose them.
    const isSame = a.some((form) => b.includes(form)) || what.endsWith("*");
    return isSame ? [] : [[operation, what, a.join(" or "), b.join(" or ")]];
  });
}

function formsOf({ forms }: Recording, field: string): string[] {
  return [...(forms.get(field) ?? ["absent"])].sort();
}

function isPresent(field: string, { forms }: Recording): boolean {
  return field === "" || ["object", "array"].some((form) => forms.get(field)?.has(form));
}

function parentOf(field: string): string {
  return field.replace(/(\[\]|\.?[^.[\]]+)$/, "");
}

function renderTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `## ${title}\n\nNone.\n`;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return `## ${title}\n\n${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}`;
}
