import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { toLines } from "../spec/to-lines.ts";
import { toFacts } from "./to-facts.ts";

/**
 * Reads a vendor's facts from a file or URL.
 *
 * @throws {Error} if it can't be read, or is no OpenAPI document
 */
export async function readVendor(source: string): Promise<OpenApiDocument> {
  const text = /^https?:/.test(source) ? await download(source) : await readFile(source, "utf8");
  const document = parse(text);
  if (!document?.info || !document.paths) throw new Error(`${source}: this is not an OpenAPI document`);
  return toFacts(document);
}

/** Parses JSON or YAML. A truncated document is neither. */
function parse(text: string): OpenApiDocument | undefined {
  try {
    return parseYaml(text) as OpenApiDocument | undefined;
  } catch {
    return undefined;
  }
}

/** Reads the last comparison's facts, so that a pull request can be checked without the vendor's document. */
export async function readRecorded(root: string, apiVersion: string): Promise<OpenApiDocument | undefined> {
  const text = await readFile(recordPath(root, apiVersion), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as OpenApiDocument);
}

/** Records a vendor's facts. */
export async function recordFacts(root: string, apiVersion: string, facts: OpenApiDocument): Promise<void> {
  await writeFile(recordPath(root, apiVersion), toLines(facts));
}

function recordPath(root: string, apiVersion: string): string {
  return join(root, "spec", apiVersion, "vendor-facts.json");
}

export async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}
