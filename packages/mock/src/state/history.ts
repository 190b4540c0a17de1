/** A value, and since when it is valid, in microseconds since 1970. That may be in the future. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** A property over time, oldest value first. */
export type History<T> = readonly Version<T>[];

/** A row's key, and its values over time. `null` means deleted. */
export type Table<T> = Record<string, History<T | null>>;

/** How many values a history keeps. Earlier ones serve lists as of an earlier time. */
const REMEMBERED = 64;

/** Returns the value at a time; `undefined` if the history begins later. */
export function valueAt<T>(history: History<T>, time: number): T | undefined {
  return history.findLast(({ since }) => since <= time)?.value;
}

/** Adds a value, and drops the oldest if there are too many. */
export function withVersion<T>(history: History<T>, version: Version<T>): History<T> {
  return [...history, version].sort((one, other) => one.since - other.since).slice(-REMEMBERED);
}

/** Returns a row as of a time; `undefined` if it didn't exist. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  const history = Object.hasOwn(table, key) ? table[key] : undefined;
  return (history && valueAt(history, time)) ?? undefined;
}

/** Returns when a row last changed at or before a time; `undefined` if it didn't exist. */
export function changeTime(table: Table<unknown>, key: string, time: number): number | undefined {
  return table[key]?.findLast(({ since }) => since <= time)?.since;
}

/** Returns the rows as of a time. With `parent`, only those whose key starts with `<parent>/`. */
export function listRows<T>(table: Table<T>, time: number, parent?: string): T[] {
  return listKeys(table, parent).flatMap((key) => readRow(table, key, time) ?? []);
}

/** Returns the keys. With `parent`, only those that start with `<parent>/`. */
export function listKeys(table: Table<unknown>, parent?: string): readonly string[] {
  return parent === undefined ? Object.keys(table) : (indexOf(table).get(parent) ?? []);
}

/** Each table's keys, by the text before the first slash. Without these groups, `listKeys()` would search all keys. */
const indexes = new WeakMap<Table<unknown>, Map<string, string[]>>();

function indexOf(table: Table<unknown>): Map<string, string[]> {
  const index = indexes.get(table) ?? Map.groupBy(Object.keys(table), parentOf);
  indexes.set(table, index);
  return index;
}

function parentOf(key: string): string {
  return key.slice(0, Math.max(key.indexOf("/"), 0));
}

/** Replaces a row's history, starting at the time of the first new version. */
export function planRow<T>(table: Table<T>, key: string, versions: readonly Version<T | null>[]): void {
  const [first] = versions;
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  const past = history.filter(({ since }) => since <= (first?.since ?? 0));
  setRow(table, key, [...past, ...versions].slice(-REMEMBERED));
}

/** Adds a value to a row's history; `null` deletes the row. */
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

/** A state's tables by name. */
interface Tables {
  readonly items: Record<string, Table<unknown>>;
}

/** Returns the table `name` of the state or of `state.items`. Creates it if necessary. */
export function tableOf<Row>(state: Tables, name: string): Table<Row> {
  const tables = (name in state ? state : state.items) as Record<string, Table<Row>>;
  tables[name] ??= {};
  return tables[name];
}
