import { apiVersions } from "./api-versions.ts";
import type { ApiReference } from "./read-api.ts";

/**
 * Writes the name of a method with a search weight, so that a search for the name finds this page first. The page of
 * the latest API version comes before those of other versions.
 */
export function methodName({ version }: ApiReference, id: string): string {
  const weight = version === apiVersions[0] ? 10 : 5;
  return `<code>cloud.<span data-pagefind-weight="${weight}">${id}</span>()</code>`;
}
