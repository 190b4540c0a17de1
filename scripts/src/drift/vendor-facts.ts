import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { toLines } from "../spec/bundle-spec.ts";
import type { OpenApiDocument, OperationNode, PathItem } from "../spec/openapi-document.ts";
import { childKind, mapValues, type NodeKind } from "../spec/visit-nodes.ts";

/** Keys whose values are only for human readers. */
const TEXTS = /^(description|summary|title|examples?|externalDocs|tags|deprecationMessage|x-.*)$/;

/** Matches the sentence in which the vendor lists an operation's roles. */
const ROLES = /roles assigned at the (.+) scope:\n((?:- [A-Z_]+\n?)+)/;

/**
 * Reads the vendor's OpenAPI document from a file or URL and reduces it with {@link toFacts}.
 *
 * @throws {Error} if it can't be read or isn't an OpenAPI document
 */
export async function readVendor(source: string): Promise<OpenApiDocument> {
  const text = /^https?:/.test(source) ? await download(source) : await readFile(source, "utf8");
  const document = parse(text);
  if (!document?.info || !document.paths) throw new Error(`${source}: not an OpenAPI document`);
  return toFacts(document);
}

/** Parses JSON or YAML. Returns `undefined` for any other text, such as a truncated document. */
function parse(text: string): OpenApiDocument | undefined {
  try {
    return parseYaml(text) as OpenApiDocument | undefined;
  } catch {
    return undefined;
  }
}

/** Reads the document that the last comparison recorded, since pull request checks don't download the vendor's. */
export async function readRecorded(root: string, apiVersion: string): Promise<OpenApiDocument | undefined> {
  const text = await readFile(recordPath(root, apiVersion), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as OpenApiDocument);
}

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

/**
 * Removes a document's texts (descriptions and examples) and extensions. Keeps the roles that the descriptions list and
 * the maturity that badges show.
 */
export function toFacts(document: OpenApiDocument): OpenApiDocument {
  const { info, servers, security, paths = {}, components = {} } = document;
  return {
    info: { title: "", version: info.version },
    ...(servers && { servers: servers.map(({ url }) => ({ url })) }),
    ...(security && { security }),
    paths: mapValues(paths, toItemFacts),
    components: reduce(components) as NonNullable<OpenApiDocument["components"]>,
  };
}

function toItemFacts({ parameters, ...methods }: PathItem): object {
  return {
    ...(parameters && { parameters: reduce(parameters) }),
    ...mapValues(methods, (node) => ({ ...(reduce(node) as object), ...readRoles(node), ...readMaturity(node) })),
  };
}

function readRoles({ description = "", ...node }: OperationNode): object {
  const [, places = "", roles = ""] = ROLES.exec(description) ?? [];
  return {
    "x-permissions": node["x-permissions"] ?? roles.match(/[A-Z_]+/g) ?? [],
    "x-permission-scopes": node["x-permission-scopes"] ?? places.match(/organization|folder|cluster/g) ?? [],
  };
}

/** Reads from a badge in the vendor's document whether an operation is in preview or has limited access. */
function readMaturity(node: OperationNode & { readonly "x-badges"?: readonly { readonly label?: string }[] }): object {
  const { "x-maturity": own, "x-badges": badges = [] } = node;
  const badge = badges
    .map(({ label = "" }) => label.toLowerCase().replaceAll(" ", "-"))
    .find((one) => /^(preview|limited-access)$/.test(one));
  const maturity = own ?? badge;
  return maturity === undefined ? {} : { "x-maturity": maturity };
}

/** Removes descriptions and examples, and turns OpenAPI 3.0's `nullable` into a union with `null`. */
function reduce(node: unknown, kind?: NodeKind): unknown {
  if (Array.isArray(node)) return node.map((item) => reduce(item));
  if (typeof node !== "object" || node === null || kind === "data") return node;
  const isNaming = kind === "naming";
  const { nullable, ...facts } = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNaming || !TEXTS.test(key))
      .map(([key, child]) => [key, reduce(child, childKind(node, kind, key))]),
  );
  if (isNaming && nullable) return { nullable, ...facts };
  return nullable ? { anyOf: [facts, { type: "null" }] } : facts;
}
