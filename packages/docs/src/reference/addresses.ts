import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { versionFiles } from "@crdb-cloud/scripts/version-files";
import { versionPath } from "./api-versions.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** The path of the page that describes the options of client methods. */
export const OPTIONS_PATH = "packages/core";

/** Returns the path of a resource's or a method's page, such as `reference/clusters/set-spend-limit`. */
export function namePath(version: string, name: string): string {
  return `${versionPath(version)}/${name.split(".").map(toKebabCase).join("/")}`;
}

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
  return findInSpec(version, `operationId: ${id}`);
}

/** Returns the file and line that describe a type in the earliest API version that has it. */
export function typeSource(version: string, type: string): string {
  return findInSpec(version, `schemas: ${type}`);
}

const indexes = new Map<string, ReadonlyMap<string, string>>();

function findInSpec(version: string, key: string): string {
  const index = indexes.get(version) ?? indexSpec(version);
  indexes.set(version, index);
  return index.get(key) ?? `spec/${version}/openapi.yaml`;
}

/** Maps each operation and component to the line that defines it, in the oldest API version that has it. */
function indexSpec(version: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of versionFiles(join(ROOT, "spec", version))) {
    let section: string | undefined;
    for (const [at, line] of readFileSync(file, "utf8").split("\n").entries()) {
      const [, operation, kind, name] = /^ +(operationId: \S+)$|^ {2}(\S+):$|^ {4}(\S+):$/.exec(line) ?? [];
      section = kind ?? section;
      const key = operation ?? (name && `${section}: ${name}`);
      if (key && !found.has(key)) found.set(key, `${relative(ROOT, file)}#L${at + 1}`);
    }
  }
  return found;
}

function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}
