/** The page of an API version. */
export function versionPath(version: string): string {
  return `reference/${version}`;
}

/** The page of a resource: `metricExport.cloudWatch` is at `metric-export/cloud-watch`. */
export function resourcePath(version: string, resource: string): string {
  return `${versionPath(version)}/${resource.split(".").map(toKebabCase).join("/")}`;
}

/** The page of a method of the client: `clusters.setSpendLimit` is at `clusters/set-spend-limit`. */
export function methodPath(version: string, method: string): string {
  return resourcePath(version, method);
}

/** The page that lists the types of an API version. */
export function typesPath(version: string): string {
  return `${versionPath(version)}/types`;
}

/** The page of a type. */
export function typePath(version: string, type: string): string {
  return `${typesPath(version)}/${toKebabCase(type)}`;
}

/** The file of the spec that describes a path template. */
export function specFile(version: string, path: string): string {
  return `spec/${version}/paths/${path.replace(/^\/api\/(v1\/)?/, "").replaceAll("/", "_")}.yaml`;
}

function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}
