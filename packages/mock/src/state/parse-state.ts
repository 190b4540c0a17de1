import { hash } from "./random.ts";
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

/** Copies a state and adds a checksum, so `parseState()` can tell whether the copy was changed. */
export function copyState(state: CloudState): Snapshot {
  const rows = Object.entries(state.tables).map(([name, table]) => [name, Object.fromEntries(table)]);
  const copy = structuredClone({ ...state, tables: Object.fromEntries(rows) });
  return { ...copy, checksum: checksumOf(copy) };
}

/** Returns a JSON value's checksum (FNV-1a). It ignores the order of fields, since other programs may reorder them. */
export function checksumOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return hash(JSON.stringify(value));
  const isList = Array.isArray(value);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .reduce((sum, [key, inner]) => (sum + mix(hash(key), checksumOf(inner))) >>> 0, isList ? 1 : 2);
}

function mix(key: number, value: number): number {
  return Math.imul(Math.imul(key ^ 0x811c9dc5, 0x01000193) ^ value, 0x85ebca6b);
}
