import { apiVersions } from "../generated/api-versions.gen.ts";
import { byVersion } from "../generated/simulated-versions.gen.ts";
import { oneOf } from "../options/check-option.ts";
import type { SimulatedVersion } from "./simulated-version.ts";

/**
 * Returns the simulation of the API version `name`, such as `2024-09-16`.
 *
 * @throws {RangeError} if the mock does not simulate this version
 */
export function findVersion(name: string): SimulatedVersion {
  return byVersion[oneOf("apiVersion", name, apiVersions)].version;
}
