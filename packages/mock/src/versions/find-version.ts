import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { byVersion } from "../generated/simulated-versions.gen.ts";
import { reject } from "../http/error-response.ts";
import type { SimulatedVersion } from "./simulated-version.ts";

/** The API versions that CockroachDB Cloud has, but that the mock can't simulate. */
const UNSUPPORTED = ["2022-09-20", "2023-04-10"];

/** The version of requests without the header `Cc-Version`, and with `Cc-Version: latest`. */
export const latestVersion: ApiVersion = apiVersions.at(-1) as ApiVersion;

const versions: ReadonlyMap<string, SimulatedVersion> = new Map(
  apiVersions.map((apiVersion) => [apiVersion, { ...byVersion[apiVersion].version, apiVersion }]),
);

/** Returns the simulation of an API version, such as `2024-09-16` or `latest`, or `undefined` if there is none. */
export function findVersion(name: string): SimulatedVersion | undefined {
  return versions.get(name === "latest" ? latestVersion : name);
}

/** Rejects a request whose header `Cc-Version` names a version that the mock doesn't simulate. */
export function rejectVersion(name: string): never {
  const simulated = apiVersions.join(", ");
  const hint = `: the service has ${name}, but the mock can't simulate it; the mock simulates ${simulated}`;
  reject("INVALID_ARGUMENT", `invalid Cc-Version${UNSUPPORTED.includes(name) ? hint : ""}`);
}
