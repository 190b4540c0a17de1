/** A value and the time from which it is valid, in microseconds since 1970. That time may be in the future. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** A row's values over time, oldest first; `null` means that the row is deleted. */
export type History<T> = readonly Version<T | null>[];

/** A table's rows by key. Keys of rows that belong to a cluster or an organization start with its id and a slash. */
export type Table<T> = Map<string, History<T>>;

/** How many values a row keeps so that lists can show an earlier time: the first one and the latest 63. */
const REMEMBERED = 64;

export function historyOf<T>(table: Table<T>, key: string): History<T> {
  return table.get(key) ?? [];
}

/** Returns a row as of `time`; `undefined` if the row didn't exist then. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  return versionAt(historyOf(table, key), time)?.value ?? undefined;
}

/** Returns when a row last changed, as of `time`; `undefined` if the row didn't exist then. */
export function changeTime(table: Table<unknown>, key: string, time: number): number | undefined {
  return versionAt(historyOf(table, key), time)?.since;
}

/** Returns a table's rows as of `time`. With `parent`, returns only the rows whose key starts with `<parent>/`. */
export function listRows<T>(table: Table<T>, time: number, parent?: string): T[] {
  const start = parent === undefined ? "" : `${parent}/`;
  const rows: T[] = [];
  for (const [key, history] of table) {
    const row = key.startsWith(start) ? versionAt(history, time)?.value : undefined;
    if (row !== undefined && row !== null) rows.push(row);
  }
  return rows;
}

/** Returns a table's keys. With `parent`, returns only the keys that start with `<parent>/`. */
export function listKeys(table: Table<unknown>, parent?: string): string[] {
  const start = parent === undefined ? "" : `${parent}/`;
  return [...table.keys()].filter((key) => key.startsWith(start));
}

/** Stores values for a row. They replace all stored values that start at the same time as `versions[0]` or later. */
export function planRow<T>(table: Table<T>, key: string, ...versions: readonly Version<T | null>[]): void {
  const start = versions[0]?.since ?? 0;
  store(table, key, [...historyOf(table, key).filter(({ since }) => since < start), ...versions]);
}

/** Applies `change` to a row's value at `since` and to all values already planned for later. */
export function changeRow<T>(table: Table<T>, key: string, since: number, change: (row: T) => T): void {
  const now: Version<T | null> = { since, value: readRow(table, key, since) ?? null };
  const versions = [...historyOf(table, key), now].sort((one, other) => one.since - other.since);
  const changed = versions.map((version) =>
    version.since < since || version.value === null ? version : { ...version, value: change(version.value) },
  );
  store(table, key, changed);
}

/** Returns a table, creating it if necessary. */
export function tableOf<T>({ tables }: { readonly tables: Record<string, Table<unknown>> }, name: string): Table<T> {
  tables[name] ??= new Map();
  return tables[name] as Table<T>;
}

function versionAt<T>(history: History<T>, time: number): Version<T | null> | undefined {
  const last = history[history.length - 1];
  return last && last.since <= time ? last : history.findLast(({ since }) => since <= time);
}

/** Stores all of a row's values. If two have the same time, keeps only the last one. */
function store<T>(table: Table<T>, key: string, history: History<T>): void {
  const [first, ...others] = history.filter(({ since }, index) => since !== history[index + 1]?.since);
  table.set(key, first ? [first, ...others.slice(1 - REMEMBERED)] : []);
}
