import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";

/** Refuses a `Cc-Version` that the mock doesn't serve. One that there is, it names with its own. */
export function checkVersion(version: string | undefined, { apiVersion }: ApiDocument): MockResponse | undefined {
  const asked = version === "latest" ? apiVersions.at(-1) : version;
  if (asked === undefined || asked === apiVersion) return undefined;
  const known = apiVersions.includes(asked as ApiVersion);
  const hint = known ? `: this mock serves ${apiVersion}; start another one with the API version ${asked}` : "";
  return errorResponse("INVALID_ARGUMENT", `invalid Cc-Version${hint}`);
}
