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
  const drifts = source === undefined ? await compareRecorded(root) : await compareSource(root, source, options);
  const versions = source === undefined ? await listApiVersions(root) : drifts.map(({ apiVersion }) => apiVersion);
  const missing = versions.filter((name) => drifts.every(({ apiVersion }) => apiVersion !== name));
  const advice = "The vendor's document is not recorded yet: run `pnpm spec drift <document> --record`.";
  const unrecorded = missing.map((apiVersion) => `# ${apiVersion}\n\n${advice}\n`);
  const sections = await Promise.all(drifts.map((drift) => reportDrift(root, drift, source)));
  const report = [...sections, ...unrecorded].join("");
  console.log(report || `${versions.join(", ")}: every difference from the vendor's document is explained`);
  return report === "" ? 0 : 1;
}

async function compareRecorded(root: string): Promise<VersionDrift[]> {
  const drifts = (await listApiVersions(root)).map(async (apiVersion): Promise<VersionDrift[]> => {
    const facts = await readRecorded(root, apiVersion);
    return facts ? [await compareVersion(root, apiVersion, facts)] : [];
  });
  return (await Promise.all(drifts)).flat();
}

async function compareSource(root: string, source: string, options: DriftOptions): Promise<VersionDrift[]> {
  const drift = await findDrift(root, source, options.apiVersion);
  if (options.record) await recordFacts(root, drift.apiVersion, drift.facts);
  return [drift];
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
