import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { byVersion } from "../generated/simulated-versions.gen.ts";
import { reject } from "../http/error-response.ts";
import type { SimulatedVersion } from "../state/handler.ts";

/** API versions of CockroachDB Cloud that the mock can't simulate. */
const UNSUPPORTED = ["2022-09-20", "2023-04-10"];

const versions: ReadonlyMap<string, SimulatedVersion> = new Map(
  apiVersions.map((apiVersion) => [apiVersion, { ...byVersion[apiVersion].version, apiVersion }]),
);

/**
 * Finds an API version by name, such as `2024-09-16` or `latest`; `undefined` if the mock doesn't serve it.
 *
 * @param served the versions that the mock serves, oldest first
 */
export function findVersion(name: string, served: readonly ApiVersion[] = apiVersions): SimulatedVersion | undefined {
  const found = name === "latest" ? served.at(-1) : served.find((version) => version === name);
  return found && versions.get(found);
}

/** Rejects a request for an API version that the mock doesn't serve. */
export function rejectVersion(name: string, served: readonly ApiVersion[]): never {
  const reason = versions.has(name)
    ? `this mock does not serve ${name}, only ${served.join(", ")}: see its apiVersions option`
    : `the service has ${name}, but the mock cannot simulate it; the mock simulates ${served.join(", ")}`;
  const isKnown = versions.has(name) || UNSUPPORTED.includes(name);
  reject("INVALID_ARGUMENT", `invalid Cc-Version${isKnown ? `: ${reason}` : ""}`);
}
