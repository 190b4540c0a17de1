import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { download } from "./vendor-facts.ts";

/** A changelog. */
export interface Releases {
  readonly changelog: string;
  /** The newest release whose changes are in our spec. */
  readonly release: string;
}

/** Where the vendor publishes the API. */
export interface Sources {
  /** The documents that the vendor hosts. */
  readonly documents: {
    /** The URL of the file that lists the API versions. */
    readonly manifest: string;
    /** A document's URL, with `{apiVersion}` as a placeholder. */
    readonly document: string;
  };
  /** The repository of the vendor's SDK. */
  readonly repository: Releases & { readonly document: string };
  /** The repository of the vendor's Terraform provider, which often shows API changes before the document does. */
  readonly provider: Releases;
  /** The documents in the repository of the vendor's documentation. */
  readonly documentation: readonly string[];
  /** The API versions that our spec leaves out on purpose. */
  readonly omitted: readonly string[];
}

/**
 * Reads `spec/vendor.yaml`.
 *
 * @throws {Error} if a source has no address
 */
export async function readSources(root: string): Promise<Sources> {
  const sources = parseYaml(await readFile(join(root, "spec/vendor.yaml"), "utf8")) as Sources;
  const { documents, repository, provider, documentation } = sources;
  const addresses = {
    "documents.manifest": documents?.manifest,
    "documents.document": documents?.document,
    "repository.document": repository?.document,
    "repository.changelog": repository?.changelog,
    "provider.changelog": provider?.changelog,
    "documentation[0]": documentation?.[0],
  };
  for (const [key, address] of Object.entries(addresses)) {
    if (address === undefined) throw new Error(`spec/vendor.yaml: ${key} is missing. Set it to a URL`);
    if (!URL.canParse(address)) throw new Error(`spec/vendor.yaml: ${key} must be a URL, not ${address}`);
  }
  return sources;
}

/**
 * Reads the API versions that a manifest lists. Their names are dates; other entries, such as `latest`, are left out.
 *
 * @throws {Error} if the manifest can't be read, or lists no API version
 */
export async function readManifest(url: string): Promise<string[]> {
  const names = [...(await download(url)).matchAll(/"id"\s*:\s*"(\d{4}-\d{2}-\d{2})"/g)].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("it does not list any API versions");
  return [...new Set(names)].sort();
}

/**
 * Reads the releases in a changelog, newest first.
 *
 * @throws {Error} if the changelog can't be read, or lists no releases
 */
export async function readReleases(url: string): Promise<string[]> {
  const releases = [...(await download(url)).matchAll(/^## \[?v?(\d+\.\d+\.\d+)\b/gm)].map(([, name = ""]) => name);
  if (releases.length === 0) throw new Error("it does not list any releases");
  return releases;
}
