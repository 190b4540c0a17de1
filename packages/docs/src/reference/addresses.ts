import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { versionFolders } from "@crdb-cloud/scripts/version-files";

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

/** Returns the spec file that describes a path. An API version may inherit the file from an earlier version. */
export function specFile(version: string, path: string): string {
  const name = `paths/${path.replace(/^\/api\/(v1\/)?/, "").replaceAll("/", "_")}.yaml`;
  const folder = versionFolders(join(ROOT, "spec", version)).find((one) => existsSync(join(one, name)));
  return relative(ROOT, join(folder ?? "", name));
}

function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}
