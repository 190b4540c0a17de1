import { apiVersions as all } from "@crdb-cloud/mock";

/** The API versions, latest first. */
export const apiVersions = all.toReversed();

/**
 * Returns the path of an API version's pages. The newest version's path doesn't contain the date, so links to it stay
 * current.
 */
export function versionPath(version: string): string {
  return version === apiVersions[0] ? "reference" : `reference/${version}`;
}
