/** A value that is valid from a time on, in microseconds since 1970. The time can be in the future. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** The values of a property over time, oldest first. */
export type History<T> = readonly Version<T>[];

/** The rows of a table, each with its history, by key. The value of a deleted row is `null`. */
export type Table<T> = Record<string, History<T | null>>;

/** The number of values that a history keeps, so that lists can be returned as of an earlier time. */
const REMEMBERED = 64;

/** Returns the value of a history as of a time, or `undefined` if the history begins later. */
export function valueAt<T>(history: History<T>, time: number): T | undefined {
  return history.findLast(({ since }) => since <= time)?.value;
}

/** Returns a history with one more value. */
export function withVersion<T>(history: History<T>, version: Version<T>): History<T> {
  return [...history, version].sort((one, other) => one.since - other.since).slice(-REMEMBERED);
}

/** Returns a row of a table as of a time, or `undefined` if the row did not exist at that time. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  const history = Object.hasOwn(table, key) ? table[key] : undefined;
  return (history && valueAt(history, time)) ?? undefined;
}

/** Returns the rows of a table as of a time. With a parent, returns only rows whose key starts with `<parent>/`. */
export function listRows<T>(table: Table<T>, time: number, parent?: string): T[] {
  return listKeys(table, parent).flatMap((key) => readRow(table, key, time) ?? []);
}

/** Returns the keys of a table. With a parent, returns only keys that start with `<parent>/`. */
export function listKeys(table: Table<unknown>, parent?: string): readonly string[] {
  return parent === undefined ? Object.keys(table) : (indexOf(table).get(parent) ?? []);
}

/** For each table, the keys by parent. Without these indexes, `listKeys()` would search all keys of a table. */
const indexes = new WeakMap<Table<unknown>, Map<string, string[]>>();

function indexOf(table: Table<unknown>): Map<string, string[]> {
  const index = indexes.get(table) ?? Map.groupBy(Object.keys(table), parentOf);
  indexes.set(table, index);
  return index;
}

function parentOf(key: string): string {
  return key.slice(0, Math.max(key.indexOf("/"), 0));
}

/** Writes the values of a row from a time on, and removes all values that were written for a later time. */
export function planRow<T>(table: Table<T>, key: string, versions: readonly Version<T | null>[]): void {
  const [first] = versions;
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  const past = history.filter(({ since }) => since <= (first?.since ?? 0));
  setRow(table, key, [...past, ...versions].slice(-REMEMBERED));
}

/** Writes the value of a row from a time on. The value `null` deletes the row. */
export function writeRow<T>(table: Table<T>, key: string, { since, value }: Version<T | null>): void {
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  setRow(table, key, withVersion(history, { since, value }));
}

function setRow<T>(table: Table<T>, key: string, history: History<T | null>): void {
  if (!Object.hasOwn(table, key)) {
    const index = indexOf(table);
    const keys = index.get(parentOf(key));
    if (keys) keys.push(key);
    else index.set(parentOf(key), [key]);
  }
  table[key] = history;
}
