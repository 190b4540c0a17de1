import { type ApiVersion, apiVersions } from "../generated/api-versions.gen.ts";
import { byVersion } from "../generated/simulated-versions.gen.ts";
import { reject } from "../http/error-response.ts";
import type { SimulatedVersion } from "../state/handler.ts";

const versions: ReadonlyMap<string, SimulatedVersion> = new Map(
  apiVersions.map((apiVersion) => [apiVersion, { ...byVersion[apiVersion].version, apiVersion }]),
);

/** Finds a served API version by name, such as `2024-09-16`. `latest` is the last one in `served`. */
export function findVersion(name: string, served: readonly ApiVersion[] = apiVersions): SimulatedVersion | undefined {
  const found = name === "latest" ? served.at(-1) : served.find((version) => version === name);
  return found && versions.get(found);
}

/** Rejects a request for an API version that the mock doesn't serve. */
export function rejectVersion(name: string, served: readonly ApiVersion[]): never {
  const advice = versions.has(name) ? `; to serve ${name} too, add it to the apiVersions option` : "";
  reject("INVALID_ARGUMENT", `invalid Cc-Version: this mock only serves ${served.join(", ")}${advice}`);
}
