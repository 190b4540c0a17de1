import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";

/** The API versions that CockroachDB Cloud has, but that the mock can't simulate. */
const UNSUPPORTED = ["2022-09-20", "2023-04-10"];

/**
 * Returns an error response if the header `Cc-Version` selects an API version that differs from the version of the
 * mock. If the service has the selected version, the error message says which version the mock serves.
 */
export function checkVersion(version: string | undefined, { apiVersion }: ApiDocument): MockResponse | undefined {
  const asked = version === "latest" ? apiVersions.at(-1) : version;
  if (asked === undefined || asked === apiVersion) return undefined;
  return errorResponse("INVALID_ARGUMENT", `invalid Cc-Version${hint(asked, apiVersion)}`);
}

function hint(asked: string, served: string): string {
  if (UNSUPPORTED.includes(asked))
    return `: the service has ${asked}, but the mock can't simulate it; this mock serves ${served}`;
  if (!apiVersions.includes(asked as ApiVersion)) return "";
  return `: this mock serves ${served}; start a mock of the API version ${asked}`;
}
