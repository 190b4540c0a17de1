import { isDeepStrictEqual } from "node:util";
import { listApiVersions } from "../spec/list-api-versions.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { compareVersion } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";
import { type Releases, readManifest, readReleases, readSources, type Sources } from "./read-sources.ts";
import { readRecorded, readVendor } from "./vendor-facts.ts";

/** What to report about a document or, if there is nothing to report, the document's facts. */
interface VersionFinding {
  readonly finding?: string | undefined;
  readonly facts?: OpenApiDocument;
}

/**
 * Compares every source in which the vendor publishes the API with our spec. Returns a report in Markdown, which is
 * empty if there is nothing to do.
 *
 * Compares each source separately, so that a source that is gone, incomplete or out of date doesn't hide changes in the
 * others.
 */
export async function watchVendor(root: string): Promise<string> {
  const sources = await readSources(root);
  const apiVersions = await listApiVersions(root);
  const findings = await Promise.all([
    watchDocuments(root, sources, apiVersions),
    ...[sources.repository.document, ...sources.documentation].map(async (url) => {
      const { finding = [] } = await watchDocument(root, url, apiVersions);
      return finding;
    }),
    watchChangelog(sources.repository),
    watchChangelog(sources.provider),
  ]);
  return [...new Set(findings.flat())].map((finding) => `${finding}\n\n`).join("");
}

async function watchDocuments(
  root: string,
  { documents, omitted }: Sources,
  ours: readonly string[],
): Promise<string[]> {
  const { manifest, document } = documents;
  const listed = await readManifest(manifest).catch((error: Error) => error);
  const names = listed instanceof Error ? ours : listed;
  const unknown = names.filter((name) => !ours.includes(name) && !omitted.includes(name));
  const compared = ours.map((name) => watchHosted(root, document.replaceAll("{apiVersion}", name), ours));
  return [
    ...(listed instanceof Error ? [unreadable(manifest, listed)] : []),
    ...ours.filter((name) => !names.includes(name)).map((name) => `# ${name}\n\n${manifest} no longer lists it.`),
    ...unknown.map(newVersion),
    ...(await Promise.all(compared)).flatMap(({ finding = [] }) => finding),
  ];
}

/** Compares a document with our spec for the API version that it names. */
async function watchDocument(root: string, url: string, ours: readonly string[]): Promise<VersionFinding> {
  const facts = await readVendor(url).catch((error: Error) => error);
  if (facts instanceof Error) return { finding: unreadable(url, facts) };
  const { version } = facts.info;
  if (!ours.includes(version)) return { finding: newVersion(version) };
  const drift = await compareVersion(root, version, facts);
  const isExplained = drift.unexplained.length + drift.stale.length === 0;
  return isExplained ? { facts } : { finding: `# ${version}\n\n${formatDrift({ ...drift, explained: [] })}` };
}

/** Like `watchDocument()`, but also finds changes whose differences already have a reason. */
async function watchHosted(root: string, url: string, ours: readonly string[]): Promise<VersionFinding> {
  const { facts, finding } = await watchDocument(root, url, ours);
  if (facts === undefined || isDeepStrictEqual(facts, await readRecorded(root, facts.info.version))) return { finding };
  const text = "The vendor's document has changed, and each difference has a reason:";
  return { finding: `# ${facts.info.version}\n\n${text} run \`pnpm spec drift ${url} --record\`.` };
}

async function watchChangelog({ changelog, release }: Releases): Promise<string[]> {
  const releases = await readReleases(changelog).catch((error: Error) => error);
  if (releases instanceof Error) return [unreadable(changelog, releases)];
  const known = releases.indexOf(release);
  const newer = known === -1 ? releases.slice(0, 1) : releases.slice(0, known);
  if (newer.length === 0) return [];
  return [
    `# Release ${newer[0]}\n\n${changelog} has ${newer.join(", ")}, but the spec only has the changes up to ${release}.`,
  ];
}

function newVersion(apiVersion: string): string {
  return `# ${apiVersion}\n\nThe vendor has this API version, but the spec doesn't: MAINTAINING.md says how to add one.`;
}

function unreadable(url: string, { message }: Error): string {
  return `# A source can't be read\n\n${url}: ${message.replace(`${url}: `, "")}`;
}
