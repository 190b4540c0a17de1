import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { versionFiles } from "@crdb-cloud/scripts/version-files";

const ROOT = join(import.meta.dirname, "../../../..");

/** The page that describes the client methods' options. */
export const OPTIONS_PATH = "packages/core";

export function versionPath(version: string): string {
  return `reference/${version}`;
}

/** Returns the path of a resource's page, which ends with `metric-export/cloud-watch` for `metricExport.cloudWatch`. */
export function resourcePath(version: string, resource: string): string {
  return `${versionPath(version)}/${resource.split(".").map(toKebabCase).join("/")}`;
}

/**
 * Returns the path of a client method's page, which ends with `clusters/set-spend-limit` for
 * `clusters.setSpendLimit`.
 */
export function methodPath(version: string, method: string): string {
  return resourcePath(version, method);
}

/** Returns where to download a version's bundled OpenAPI document. */
export function openApiPath(version: string): string {
  return `openapi/${version}.json`;
}

export function typesPath(version: string): string {
  return `${versionPath(version)}/types`;
}

export function typePath(version: string, type: string): string {
  return `${typesPath(version)}/${toKebabCase(type)}`;
}

/** Returns the file and line where the spec describes an operation: `spec/2024-09-16/clusters.yaml#L12`. */
export function operationSource(version: string, id: string): string {
  return findLine(version, (line) => line.trim() === `operationId: ${id}`);
}

/** Returns the file and line where the spec describes a type. A later API version may change some of its fields. */
export function typeSource(version: string, type: string): string {
  let section = "";
  return findLine(version, (line) => {
    section = /^ {2}(\w+):$/.exec(line)?.[1] ?? section;
    return section === "schemas" && line === `    ${type}:`;
  });
}

function findLine(version: string, matches: (line: string) => boolean): string {
  for (const file of versionFiles(join(ROOT, "spec", version))) {
    const index = readLines(file).findIndex(matches);
    if (index >= 0) return `${relative(ROOT, file)}#L${index + 1}`;
  }
  return `spec/${version}/openapi.yaml`;
}

const lines = new Map<string, readonly string[]>();

function readLines(file: string): readonly string[] {
  const read = lines.get(file) ?? readFileSync(file, "utf8").split("\n");
  lines.set(file, read);
  return read;
}

function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}
