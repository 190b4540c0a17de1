import { checksumOf } from "./checksum.ts";
import { type CloudState, FORMAT, type Snapshot } from "./state.ts";

/**
 * Checks that a value is a state that `snapshot()` returned, and returns the state.
 *
 * @param name the name of the value in error messages
 * @throws {TypeError} if the value is not such a state
 */
export function parseState(value: unknown, name: string): CloudState {
  const state = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof state.version === "number" && state.version !== FORMAT) {
    const other = `format ${state.version} of another release of the mock, but this release only reads format ${FORMAT}`;
    throw new TypeError(`${name} has ${other}: start without it`);
  }
  if (state.version !== FORMAT) throw new TypeError(`${name} is not a state that snapshot() returned`);
  const { checksum, ...content } = state;
  if (checksum !== checksumOf(content)) throw new TypeError(`${name} was changed after snapshot() returned it`);
  return content as unknown as CloudState;
}

/** Returns a copy of a state with a checksum, by which `parseState()` notices that the copy was changed. */
export function copyState(state: CloudState): Snapshot {
  const copy = structuredClone(state);
  return { ...copy, checksum: checksumOf(copy) };
}
