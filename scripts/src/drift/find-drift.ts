import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { bundleSpec } from "../spec/bundle-spec.ts";
import { listApiVersions } from "../spec/list-api-versions.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { compareDescriptions } from "./compare-documents.ts";
import { type ExplainedDrift, explainDrift } from "./explain-drift.ts";
import { readCorrections } from "./read-corrections.ts";

/**
 * Compares the vendor's document with our spec of the same API version.
 *
 * @param source the file or the URL of the vendor's document
 * @param apiVersion by default, the API version that the vendor's document names
 * @throws {Error} if the document cannot be read, or the spec does not contain the API version
 */
export async function findDrift(root: string, source: string, apiVersion?: string): Promise<ExplainedDrift> {
  const vendor = await readDescription(source);
  const apiVersions = await listApiVersions(root);
  const wanted = apiVersion ?? vendor.info.version;
  if (!apiVersions.includes(wanted)) {
    throw new Error(`${source}: there is no API version ${wanted}: expected one of ${apiVersions.join(", ")}`);
  }
  const { document } = await bundleSpec(join(root, "spec", wanted, "openapi.yaml"), root);
  return explainDrift(compareDescriptions({ vendor, ours: document }), await readCorrections(root, wanted));
}

async function readDescription(source: string): Promise<OpenApiDocument> {
  const text = /^https?:/.test(source) ? await download(source) : await readFile(source, "utf8");
  const document = parseYaml(text) as OpenApiDocument | undefined;
  if (!document?.info || !document.paths) throw new Error(`${source}: this is not an OpenAPI document`);
  return document;
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}
