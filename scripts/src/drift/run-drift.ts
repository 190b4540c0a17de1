import { isDeepStrictEqual } from "node:util";
import { listApiVersions } from "../spec/version-files.ts";
import { formatDrift } from "./explain-drift.ts";
import { compareVersion, findDrift, type VersionDrift } from "./find-drift.ts";
import { readRecorded, recordFacts } from "./vendor-facts.ts";

export interface DriftOptions {
  /** Defaults to the API version that the vendor's document names. */
  readonly apiVersion?: string | undefined;
  /** Whether to save the vendor's document, without texts, as `spec/<API version>/vendor-facts.json`. */
  readonly record?: boolean | undefined;
}

/**
 * Compares our spec with the vendor's OpenAPI document, prints the differences, and returns the exit status. Without a
 * source, compares every API version with the document that an earlier comparison saved as `vendor-facts.json`.
 *
 * @param source the vendor's document, as a file or URL
 */
export async function runDrift(root: string, source?: string, options: DriftOptions = {}): Promise<0 | 1> {
  const drift = source === undefined ? undefined : await findDrift(root, source, options.apiVersion);
  if (drift && options.record) await recordFacts(root, drift.apiVersion, drift.facts);
  const versions = drift ? [drift.apiVersion] : await listApiVersions(root);
  const sections = versions.map((name) => (drift ? reportDrift(root, drift, source) : reportRecorded(root, name)));
  const report = (await Promise.all(sections)).join("");
  console.log(report || `${versions.join(", ")}: every difference from the vendor's document is explained`);
  return report === "" ? 0 : 1;
}

async function reportRecorded(root: string, apiVersion: string): Promise<string> {
  const facts = await readRecorded(root, apiVersion);
  if (facts) return reportDrift(root, await compareVersion(root, apiVersion, facts));
  return `# ${apiVersion}\n\nThe vendor's document is not recorded yet: run \`pnpm spec drift <document> --record\`.\n`;
}

/**
 * Returns an API version's differences and what to do about them, as Markdown. Empty if all differences are explained
 * and the vendor's document hasn't changed since it was recorded.
 */
export async function reportDrift(root: string, drift: VersionDrift, source = "<document>"): Promise<string> {
  const { apiVersion, facts } = drift;
  const differences = formatDrift(drift);
  const isRecorded = isDeepStrictEqual(facts, await readRecorded(root, apiVersion));
  const parts = [
    differences &&
      `${differences}\n\nCorrect the spec, or put the reason for a difference into \`spec/${apiVersion}/known-differences\`.`,
    !isRecorded &&
      `The vendor's document has changed since it was recorded: run \`pnpm spec drift ${source} --record\`.`,
  ].filter(Boolean);
  return parts.length > 0 ? `# ${apiVersion}\n\n${parts.join("\n\n")}\n\n` : "";
}
