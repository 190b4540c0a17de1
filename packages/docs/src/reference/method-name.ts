import { apiVersions } from "./api-versions.ts";
import type { ApiReference } from "./read-api.ts";

/**
 * Writes a method's name with a search weight, so that a search for it finds this page first. The latest API version's
 * page ranks above the others.
 */
export function methodName({ version }: ApiReference, id: string): string {
  const weight = version === apiVersions[0] ? 10 : 5;
  return `<code>cloud.<span data-pagefind-weight="${weight}">${id}</span>()</code>`;
}
