import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { byVersion } from "../generated/simulated-versions.gen.ts";
import { reject } from "../http/error-response.ts";
import { oneOf } from "../options/check-option.ts";
import type { SimulatedVersion } from "./simulated-version.ts";

/** The API versions that CockroachDB Cloud has, but that the mock can't simulate. */
const UNSUPPORTED = ["2022-09-20", "2023-04-10"];

/**
 * Returns the simulation of the API version `name`, such as `2024-09-16`.
 *
 * @throws {RangeError} if the mock does not simulate this version
 */
export function findVersion(name: string): SimulatedVersion {
  const apiVersion = oneOf("apiVersion", name, apiVersions);
  return { ...byVersion[apiVersion].version, apiVersion };
}

/**
 * Returns the API version that the header `Cc-Version` of a request selects. Rejects the request if the mock cloud does
 * not serve this version. If the service has the version, the error message says which version the mock serves.
 */
export function selectVersion(header: string | undefined, served: SimulatedVersion): SimulatedVersion {
  const requested = header === "latest" ? apiVersions.at(-1) : header;
  if (requested === undefined || requested === served.apiVersion) return served;
  reject("INVALID_ARGUMENT", `invalid Cc-Version${hint(requested, served.apiVersion)}`);
}

function hint(requested: string, served: string): string {
  if (UNSUPPORTED.includes(requested))
    return `: the service has ${requested}, but the mock can't simulate it; this mock serves ${served}`;
  if (!apiVersions.includes(requested as ApiVersion)) return "";
  return `: this mock serves ${served}; start a mock of the API version ${requested}`;
}
