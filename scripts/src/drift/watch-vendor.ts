import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { listApiVersions } from "../spec/version-files.ts";
import { compareVersion } from "./find-drift.ts";
import { reportDrift } from "./run-drift.ts";
import { download, readVendor } from "./vendor-facts.ts";

/** Where the vendor publishes its API documents. */
interface Sources {
  /** The URL of the file that lists the API versions. */
  readonly manifest: string;
  /** A document's URL, with `{apiVersion}` as a placeholder. */
  readonly document: string;
  /** API versions that our spec omits on purpose. */
  readonly omitted: readonly string[];
}

/**
 * Compares our spec with the documents that the vendor hosts. Returns a Markdown report, empty if there is nothing to
 * do. If a document can't be read, the others are still compared.
 *
 * @throws {Error} if `spec/vendor.yaml` lacks an address
 */
export async function watchVendor(root: string): Promise<string> {
  const { manifest, document, omitted } = await readSources(root);
  const ours = await listApiVersions(root);
  const listed = await readManifest(manifest).catch((error: Error) => error);
  const names = listed instanceof Error ? ours : listed;
  const compared = ours.map((name) => watchDocument(root, name, document.replaceAll("{apiVersion}", name)));
  const findings = [
    ...(listed instanceof Error ? [unreadable(manifest, listed)] : []),
    ...ours
      .filter((name) => !names.includes(name))
      .map((name) => `# ${name}\n\n${manifest} no longer lists this API version.\n\n`),
    ...names
      .filter((name) => !ours.includes(name) && !omitted.includes(name))
      .map(
        (name) =>
          `# ${name}\n\nThe vendor offers this API version, but our spec lacks it. spec/README.md explains how to add it.\n\n`,
      ),
    ...(await Promise.all(compared)),
  ];
  return findings.join("");
}

async function watchDocument(root: string, apiVersion: string, url: string): Promise<string> {
  const facts = await readVendor(url).catch((error: Error) => error);
  if (facts instanceof Error) return unreadable(url, facts);
  return reportDrift(root, await compareVersion(root, apiVersion, facts), url);
}

async function readSources(root: string): Promise<Sources> {
  const sources = parseYaml(await readFile(join(root, "spec/vendor.yaml"), "utf8")) as Sources;
  for (const key of ["manifest", "document"] as const) {
    const address = sources[key];
    if (!URL.canParse(address)) throw new Error(`spec/vendor.yaml: ${key} must be a URL, not ${address}`);
  }
  return sources;
}

/** Reads the API versions that a manifest lists. Skips entries that aren't dates, such as `latest`. */
async function readManifest(url: string): Promise<string[]> {
  const names = [...(await download(url)).matchAll(/"id"\s*:\s*"(\d{4}-\d{2}-\d{2})"/g)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("the file does not list any API versions");
  return [...new Set(names)].sort();
}

function unreadable(url: string, { message }: Error): string {
  return `# A document can't be read\n\n${url}: ${message.replace(`${url}: `, "")}\n\n`;
}
