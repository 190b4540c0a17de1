/** The file of the page of an edition: all files lie in one folder, so that a link is a name. */
export function editionPage(edition: string): string {
  return `${edition}.html`;
}

/** The file of the page of a resource. */
export function resourcePage(edition: string, resource: string): string {
  return `${edition}-${resource}.html`;
}

/** Where a method of the client is described: `clusters.setSpendLimit` of an edition. */
export function methodAddress(edition: string, method: string): string {
  return `${resourcePage(edition, method.slice(0, method.lastIndexOf(".")))}#${method}`;
}

/** The file of the page of a package: `@crdb-cloud/core` is `package-core.html`. */
export function packagePage(name: string): string {
  return `package-${name.slice(name.indexOf("/") + 1)}.html`;
}
