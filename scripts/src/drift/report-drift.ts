import { listApiVersions } from "../spec/list-api-versions.ts";
import { findDrift } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";

/**
 * Compares our spec of every API version with the vendor's document. Returns a report in Markdown, which is empty if
 * the corrections explain all differences.
 *
 * @param source the file or URL of the vendor's documents, with `{apiVersion}` as a placeholder
 */
export async function reportDrift(root: string, source: string): Promise<string> {
  const sections: string[] = [];
  for (const apiVersion of await listApiVersions(root)) {
    const drift = await findDrift(root, source.replaceAll("{apiVersion}", apiVersion), apiVersion);
    if (drift.unexplained.length + drift.stale.length > 0) sections.push(`# ${apiVersion}\n\n${formatDrift(drift)}`);
  }
  if (sections.length === 0) return "";
  return `${sections.join("\n\n")}\n\nRun \`pnpm spec drift\` to compare the documents locally. Put the reason for a deliberate difference into \`spec/<API version>/corrections\`.\n`;
}
