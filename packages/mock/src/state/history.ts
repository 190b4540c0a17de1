import { LiveKeys } from "./live-keys.ts";

/** A value, and the time from which it is valid, in microseconds since 1970. The time may be in the future. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** A property's values over time, oldest first. */
export type History<T> = readonly Version<T>[];

/** A table of rows by key. It keeps each row's values over time; a deleted row's value is `null`. */
export type Table<T> = Record<string, History<T | null>>;

/** How many values a history keeps. The earlier values are needed to read lists as of an earlier time. */
const REMEMBERED = 64;

/** Returns the value that a property had at a time; `undefined` if the history begins later. */
export function valueAt<T>(history: History<T>, time: number): T | undefined {
  return history.findLast(({ since }) => since <= time)?.value;
}

/** Adds a value to a history. If there are too many values, drops the oldest. */
export function withVersion<T>(history: History<T>, version: Version<T>): History<T> {
  return [...history, version].sort((one, other) => one.since - other.since).slice(-REMEMBERED);
}

/** Returns a row as of `time`; `undefined` if the row didn't exist then. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  const history = Object.hasOwn(table, key) ? table[key] : undefined;
  return (history && valueAt(history, time)) ?? undefined;
}

/** Returns the time of a row's last change up to `time`; `undefined` if the row was created later. */
export function changeTime(table: Table<unknown>, key: string, time: number): number | undefined {
  return table[key]?.findLast(({ since }) => since <= time)?.since;
}

/** Returns a table's rows as of `time`. With `parent`, returns only the rows whose key starts with `<parent>/`. */
export function listRows<T>(table: Table<T>, time: number, parent?: string): T[] {
  const endOf = (key: string): number | undefined => {
    const last = table[key]?.at(-1);
    return last?.value === null ? last.since : undefined;
  };
  const keys = keysOf(table, parent)?.at(time, endOf) ?? [];
  return keys.flatMap((key) => readRow(table, key, time) ?? []);
}

/** Returns a table's keys. With `parent`, returns only the keys that start with `<parent>/`. */
export function listKeys(table: Table<unknown>, parent?: string): readonly string[] {
  return keysOf(table, parent)?.all ?? [];
}

/** A table's keys. */
interface TableKeys {
  readonly all: LiveKeys;
  /** The keys, grouped by the part before the first slash, so that a parent's keys can be listed quickly. */
  readonly byParent: Map<string, LiveKeys>;
}

const indexes = new WeakMap<Table<unknown>, TableKeys>();

function indexOf(table: Table<unknown>): TableKeys {
  const found = indexes.get(table);
  if (found) return found;
  const index: TableKeys = { all: new LiveKeys(), byParent: new Map() };
  for (const key of Object.keys(table)) addKey(index, key);
  indexes.set(table, index);
  return index;
}

function keysOf(table: Table<unknown>, parent: string | undefined): LiveKeys | undefined {
  const { all, byParent } = indexOf(table);
  return parent === undefined ? all : byParent.get(parent);
}

function addKey({ all, byParent }: TableKeys, key: string): void {
  all.add(key);
  const keys = byParent.get(parentOf(key)) ?? new LiveKeys();
  byParent.set(parentOf(key), keys);
  keys.add(key);
}

function parentOf(key: string): string {
  return key.slice(0, Math.max(key.indexOf("/"), 0));
}

/** Replaces the part of a row's history that begins at the time of the first new version. */
export function planRow<T>(table: Table<T>, key: string, versions: readonly Version<T | null>[]): void {
  const [first] = versions;
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  const past = history.filter(({ since }) => since <= (first?.since ?? 0));
  setRow(table, key, [...past, ...versions].slice(-REMEMBERED));
}

/** Adds a value to a row's history. The value `null` deletes the row. */
export function writeRow<T>(table: Table<T>, key: string, { since, value }: Version<T | null>): void {
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  setRow(table, key, withVersion(history, { since, value }));
}

/** Replaces all of a row's history. */
export function setRow<T>(table: Table<T>, key: string, history: History<T | null>): void {
  const index = indexOf(table);
  if (Object.hasOwn(table, key)) {
    index.all.revive(key);
    index.byParent.get(parentOf(key))?.revive(key);
  } else addKey(index, key);
  table[key] = history;
}

/** A state's tables by name. */
interface Tables {
  readonly items: Record<string, Table<unknown>>;
}

/** Returns the table called `name` in the state or in `state.items`. Creates the table if necessary. */
export function tableOf<Row>(state: Tables, name: string): Table<Row> {
  const tables = (name in state ? state : state.items) as Record<string, Table<Row>>;
  tables[name] ??= {};
  return tables[name];
}
