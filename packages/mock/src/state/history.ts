/** What something was from a moment on, in microseconds since 1970. The moment may lie ahead: then it is what will be. */
export interface Version<T> {
  readonly since: number;
  readonly value: T;
}

/** What something was over time, the oldest first. */
export type History<T> = readonly Version<T>[];

/** Things by their key, each with its history; `null` from when it is gone. */
export type Table<T> = Record<string, History<T | null>>;

/** How many changes are remembered for lists of an earlier moment. */
const REMEMBERED = 64;

/** What something was at a moment; `undefined` before its history begins. */
export function valueAt<T>(history: History<T>, time: number): T | undefined {
  return history.findLast(({ since }) => since <= time)?.value;
}

/** A history with one version more. */
export function withVersion<T>(history: History<T>, version: Version<T>): History<T> {
  return [...history, version].sort((one, other) => one.since - other.since).slice(-REMEMBERED);
}

/** The row of a table at a moment; `undefined` where there is none. */
export function readRow<T>(table: Table<T>, key: string, time: number): T | undefined {
  const history = Object.hasOwn(table, key) ? table[key] : undefined;
  return (history && valueAt(history, time)) ?? undefined;
}

/** Returns the rows of a table as of a time whose keys start with a prefix. */
export function listRows<T>(table: Table<T>, time: number, prefix = ""): T[] {
  const keys = Object.keys(table);
  return (prefix === "" ? keys : keys.filter((key) => key.startsWith(prefix))).flatMap(
    (key) => readRow(table, key, time) ?? [],
  );
}

/** Writes versions of a row, in place of those that were planned for later than the first of them. */
export function planRow<T>(table: Table<T>, key: string, versions: readonly Version<T | null>[]): void {
  const [first] = versions;
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  const past = history.filter(({ since }) => since <= (first?.since ?? 0));
  table[key] = [...past, ...versions].slice(-REMEMBERED);
}

/** Writes a row of a table from a moment on; `null` takes it away. */
export function writeRow<T>(table: Table<T>, key: string, { since, value }: Version<T | null>): void {
  const history = Object.hasOwn(table, key) ? (table[key] as History<T | null>) : [];
  table[key] = withVersion(history, { since, value });
}
