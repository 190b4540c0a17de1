import { listApiVersions } from "../spec/list-api-versions.ts";
import { compareVersion, type VersionDrift } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";
import { readManifest, readReleases, readSources, type Sources } from "./read-sources.ts";
import { readVendor } from "./vendor-facts.ts";

/**
 * Compares every source in which the vendor publishes the API with our spec. Returns a report in Markdown, which is
 * empty if there is nothing to do.
 *
 * A source that is gone, incomplete or out of date must not hide what another one says, so each is compared by itself.
 */
export async function watchVendor(root: string): Promise<string> {
  const sources = await readSources(root);
  const apiVersions = await listApiVersions(root);
  const findings = await Promise.all([
    watchDocuments(root, sources, apiVersions),
    watchDocument(root, sources.repository.document, apiVersions),
    watchChangelog(sources.repository),
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
  const compared = ours.map((name) => watchDocument(root, document.replaceAll("{apiVersion}", name), ours));
  return [
    ...(listed instanceof Error ? [unreadable(manifest, listed)] : []),
    ...ours.filter((name) => !names.includes(name)).map((name) => `# ${name}\n\n${manifest} no longer lists it.`),
    ...unknown.map(newVersion),
    ...(await Promise.all(compared)).flat(),
  ];
}

/** Compares a document with our spec of the API version that the document names. */
async function watchDocument(root: string, url: string, ours: readonly string[]): Promise<string[]> {
  const facts = await readVendor(url).catch((error: Error) => error);
  if (facts instanceof Error) return [unreadable(url, facts)];
  const { version } = facts.info;
  return ours.includes(version) ? describe(await compareVersion(root, version, facts)) : [newVersion(version)];
}

async function watchChangelog({ changelog, release }: Sources["repository"]): Promise<string[]> {
  const releases = await readReleases(changelog).catch((error: Error) => error);
  if (releases instanceof Error) return [unreadable(changelog, releases)];
  const known = releases.indexOf(release);
  const newer = known === -1 ? releases.slice(0, 1) : releases.slice(0, known);
  if (newer.length === 0) return [];
  return [
    `# Release ${newer[0]}\n\n${changelog} has ${newer.join(", ")}, and the spec has the changes up to ${release}.`,
  ];
}

function describe({ apiVersion, ...drift }: VersionDrift): string[] {
  const { unexplained, stale } = drift;
  return unexplained.length + stale.length === 0
    ? []
    : [`# ${apiVersion}\n\n${formatDrift({ ...drift, explained: [] })}`];
}

function newVersion(apiVersion: string): string {
  return `# ${apiVersion}\n\nThe vendor has this API version, and the spec does not: CONTRIBUTING.md says how to add one.`;
}

function unreadable(url: string, { message }: Error): string {
  return `# A source can't be read\n\n${url}: ${message.replace(`${url}: `, "")}`;
}
