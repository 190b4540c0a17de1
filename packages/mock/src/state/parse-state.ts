import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { CloudState } from "./state.ts";

/**
 * Checks that a value is the state of a cloud of an API version.
 *
 * @param name the name of the value in error messages
 * @throws {TypeError} if the value is not such a state
 */
export function parseState(value: unknown, expected: ApiVersion, name: string): CloudState {
  const { version, apiVersion, keys, accounts, clusters, clock, random } = (value ?? {}) as Partial<CloudState>;
  const complete =
    Array.isArray(keys) &&
    [accounts, clusters].every((table) => typeof table === "object") &&
    typeof clock === "object" &&
    typeof random === "number";
  if (version !== 4 || !complete) throw new TypeError(`${name} isn't what snapshot() gave`);
  if (apiVersion === expected) return value as CloudState;
  throw new TypeError(`${name} is of the API version ${JSON.stringify(apiVersion)}, and this mock serves ${expected}`);
}
