/** A value and the time from which it is valid, in microseconds since 1970. The time can be in the future. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** The values of a property over time, oldest first. */
export type History<T> = readonly Version<T>[];

/**
 * A table of the mock's state. Maps the key of a row to the values of the row over time. A deleted row has the value
 * `null`.
 */
export type Table<T> = Record<string, History<T | null>>;

/** The maximum number of values that a history keeps. A list as of an earlier time is created from earlier values. */
const REMEMBERED = 64;

/** Returns the value that is valid at a time, or `undefined` if the history begins later. */
export function valueAt<T>(history: History<T>, time: number): T | undefined {
  return history.findLast(({ since }) => since <= time)?.value;
}

/** Returns a history with one more value. Drops the oldest value if the history is too long. */
export function withVersion<T>(history: History<T>, version: Version<T>): History<T> {
  return [...history, version].sort((one, other) => one.since - other.since).slice(-REMEMBERED);
}

/** Returns a row of a table as of a time, or `undefined` if the row did not exist at that time. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  const history = Object.hasOwn(table, key) ? table[key] : undefined;
  return (history && valueAt(history, time)) ?? undefined;
}

/** Returns the time of the last change of a row before or at a time, or `undefined` if the row did not exist yet. */
export function changeTime(table: Table<unknown>, key: string, time: number): number | undefined {
  return table[key]?.findLast(({ since }) => since <= time)?.since;
}

/**
 * Returns the rows of a table as of a time. If `parent` is given, returns only rows whose key starts with `<parent>/`.
 */
export function listRows<T>(table: Table<T>, time: number, parent?: string): T[] {
  return listKeys(table, parent).flatMap((key) => readRow(table, key, time) ?? []);
}

/** Returns the keys of a table. If `parent` is given, returns only keys that start with `<parent>/`. */
export function listKeys(table: Table<unknown>, parent?: string): readonly string[] {
  return parent === undefined ? Object.keys(table) : (indexOf(table).get(parent) ?? []);
}

/**
 * The keys of each table, grouped by the text before the first slash. Without these groups, `listKeys()` would search
 * all keys of a table.
 */
const indexes = new WeakMap<Table<unknown>, Map<string, string[]>>();

function indexOf(table: Table<unknown>): Map<string, string[]> {
  const index = indexes.get(table) ?? Map.groupBy(Object.keys(table), parentOf);
  indexes.set(table, index);
  return index;
}

function parentOf(key: string): string {
  return key.slice(0, Math.max(key.indexOf("/"), 0));
}

/** Replaces the values that a row has from the time of the first given value on. */
export function planRow<T>(table: Table<T>, key: string, versions: readonly Version<T | null>[]): void {
  const [first] = versions;
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  const past = history.filter(({ since }) => since <= (first?.since ?? 0));
  setRow(table, key, [...past, ...versions].slice(-REMEMBERED));
}

/** Adds a value to the history of a row. The value `null` deletes the row. */
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

/** The named tables of a state. */
interface Tables {
  readonly items: Record<string, Table<unknown>>;
}

/** Returns the table `name`, a property of the state or of `state.items`. Creates the table if it does not exist. */
export function tableOf<Row>(state: Tables, name: string): Table<Row> {
  const tables = (name in state ? state : state.items) as Record<string, Table<Row>>;
  tables[name] ??= {};
  return tables[name];
}
