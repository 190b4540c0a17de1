import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { oneOf } from "../options/check-option.ts";
import type { SimulatedVersion } from "../state/handler.ts";
import { version20220331 } from "./2022-03-31.ts";
import { version20240916 } from "./2024-09-16.ts";

const VERSIONS: Readonly<Record<ApiVersion, SimulatedVersion>> = {
  "2022-03-31": version20220331,
  "2024-09-16": version20240916,
};

/** The default API version of a mock cloud. */
export const latestVersion: ApiVersion = apiVersions.at(-1) as ApiVersion;

/**
 * Finds a simulated API version by its name.
 *
 * @throws {RangeError} if there is no such version
 */
export function findVersion(name: string): SimulatedVersion {
  return VERSIONS[oneOf("apiVersion", name, apiVersions)];
}
