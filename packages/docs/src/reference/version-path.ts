import { apiVersions } from "./api-versions.ts";

/** Returns the path of an API version's pages. The newest version's has no date, so that links to it stay up to date. */
export function versionPath(version: string): string {
  return version === apiVersions[0] ? "reference" : `reference/${version}`;
}
