import { checksumOf } from "./checksum.ts";
import { type CloudState, FORMAT, type Snapshot, toTables } from "./state.ts";

/**
 * Checks that a value is a state that `snapshot()` returned.
 *
 * @param name what error messages call the value
 * @throws {TypeError} if the value isn't a state, has been modified, or has another format
 */
export function parseState(value: unknown, name: string): CloudState {
  const state = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof state.version === "number" && state.version !== FORMAT) {
    const problem = `has format ${state.version}, but this release of the mock only reads format ${FORMAT}`;
    throw new TypeError(`${name} ${problem}. Start with a new state`);
  }
  if (state.version !== FORMAT) throw new TypeError(`${name} is not a state that snapshot() returned`);
  const { checksum, ...content } = state;
  if (checksum !== checksumOf(content)) throw new TypeError(`${name} was changed after snapshot() returned it`);
  return { ...(content as unknown as CloudState), tables: toTables(content.tables as Record<string, object>) };
}

/** Copies a state and adds a checksum, so that `parseState()` notices if the copy is changed. */
export function copyState(state: CloudState): Snapshot {
  const rows = Object.entries(state.tables).map(([name, table]) => [name, Object.fromEntries(table)]);
  const copy = structuredClone({ ...state, tables: Object.fromEntries(rows) });
  return { ...copy, checksum: checksumOf(copy) };
}
