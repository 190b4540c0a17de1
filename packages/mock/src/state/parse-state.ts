import type { ApiVersion } from "../generated/api-versions.gen.ts";
import { checksumOf } from "./checksum.ts";
import type { CloudState, Snapshot } from "./state.ts";

/**
 * Checks that a value is a state that `snapshot()` returned for the expected API version, and returns the state.
 *
 * @param name the name of the value in error messages
 * @throws {TypeError} if the value is not such a state
 */
export function parseState(value: unknown, expected: ApiVersion, name: string): CloudState {
  const state = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (state.version !== 5) throw new TypeError(`${name} is not a state that snapshot() returned`);
  const { apiVersion } = state;
  if (apiVersion !== expected) {
    throw new TypeError(`${name} has the API version ${JSON.stringify(apiVersion)}, but this mock serves ${expected}`);
  }
  const { checksum, ...content } = state;
  if (checksum !== checksumOf(content)) throw new TypeError(`${name} was changed after snapshot() returned it`);
  return content as unknown as CloudState;
}

/** Returns a copy of a state with a checksum, by which `parseState()` notices that the copy was changed. */
export function copyState(state: CloudState): Snapshot {
  const copy = structuredClone(state);
  return { ...copy, checksum: checksumOf(copy) };
}
