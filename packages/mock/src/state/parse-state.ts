import { isObject } from "../http/json.ts";
import { hash } from "./random.ts";
import { type CloudState, FORMAT, type Snapshot, toTables } from "./state.ts";

/**
 * Checks that a value is a state that `snapshot()` returned. Throws a `TypeError` otherwise.
 *
 * @param name what error messages call the value
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

/** Copies a state and adds a checksum, so `parseState()` can tell whether the copy was changed. */
export function copyState(state: CloudState): Snapshot {
  const rows = Object.entries(state.tables).map(([name, table]) => [name, Object.fromEntries(table)]);
  const copy = structuredClone({ ...state, tables: Object.fromEntries(rows) });
  return { ...copy, checksum: checksumOf(copy) };
}

/** Returns a JSON value's checksum (FNV-1a). It ignores the order of fields, since other programs may reorder them. */
export function checksumOf(value: unknown): number {
  const sorted = (_: string, inner: unknown): unknown =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner;
  return hash(JSON.stringify(value, sorted));
}
