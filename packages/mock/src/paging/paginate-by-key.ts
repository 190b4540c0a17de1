import { rejectField } from "../http/error-response.ts";
import { parseTimestamp } from "../time/timestamp.ts";
import { type Items, type Page, type PagedList, type PageRequest, toArray } from "./page.ts";
import { type PageToken, readPageToken, writePageToken } from "./page-token.ts";
import { compareKeys, findIndex, type SortKey, type SortOrder } from "./sort-key.ts";

const DEFAULT_LIMIT = 100;

/**
 * One second, in microseconds. An as-of time this far in the future counts as now, because clients round a `Date`
 * header up to the next second.
 */
const SECOND = 1_000_000;

/**
 * Returns a page of a list. A page token holds an item's sort key, so nothing is skipped or repeated when other items
 * come or go. With `pagination.as_of_time`, all pages show the list as of that time.
 */
export function paginateByKey<T>({ operation, query, time: now }: PageRequest, list: PagedList<T>): Page<T> {
  const asOf = readMoment(query["pagination.as_of_time"], now);
  if (asOf === undefined) rejectField("pagination.as_of_time", "is in the future");
  const order = (query["pagination.sort_order"] as SortOrder | undefined) ?? list.order ?? "ASC";
  const by = String(query["pagination.sort_by"] ?? "");
  const token = readPageToken(query["pagination.page"], { list: operation.id, order, by });
  if (token === "foreign") {
    rejectField("pagination.page", "is not a page token of this list and sort order");
  }
  const time = query["pagination.as_of_time"] ? asOf : Math.min(token?.time ?? now, now);
  const limit = Number(query["pagination.limit"] ?? 0) || DEFAULT_LIMIT;
  const sorted = sort(list, { time, order });
  const { shown, isFirst, isLast } = findPage(sorted, token, limit);
  const write = (item: T, side: PageToken["side"]): string =>
    writePageToken({
      list: operation.id,
      order,
      by,
      side,
      key: list.key(item, time),
      // Deleting a cluster moves it in a list sorted by `DELETED_AT`, so later pages show the state as of the first page.
      time: by === "DELETED_AT" ? time : undefined,
    });
  const [first, last] = [shown.at(0), shown.at(-1)];
  const next_page = last === undefined || isLast ? "" : write(last, "after");
  const previous_page = first === undefined || isFirst ? "" : write(first, "before");
  return {
    items: shown,
    time,
    pagination: next_page === "" && previous_page === "" ? null : { next_page, previous_page },
  };
}

function readMoment(sent: unknown, now: number): number | undefined {
  const time = sent === undefined ? now : parseTimestamp(String(sent));
  return time === undefined || time > now + SECOND ? undefined : Math.min(time, now);
}

/** A list's items, in the request's order. */
interface Sorted<T> extends Items<T> {
  isListed(item: T): boolean;
  /** Compares the item at an index with a sort key; negative if it comes before. */
  compare(index: number, key: SortKey): number;
}

function sort<T>(list: PagedList<T>, { time, order }: { time: number; order: SortOrder }): Sorted<T> {
  const isListed = (item: T): boolean => list.isListed?.(item, time) ?? true;
  const items = list.items(time);
  const ascending = list.isSorted ? items : sortByKey(items, isListed, (item) => list.key(item, time));
  const at = (index: number): T => ascending.at(order === "ASC" ? index : ascending.length - 1 - index) as T;
  const sign = order === "ASC" ? 1 : -1;
  return {
    length: ascending.length,
    at,
    isListed,
    compare: (index, key) => sign * compareKeys(list.key(at(index), time), key),
  };
}

function sortByKey<T>(items: Items<T>, isListed: (item: T) => boolean, keyOf: (item: T) => SortKey): T[] {
  const keyed = toArray(items)
    .filter(isListed)
    .map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ item }) => item);
}

interface FoundPage<T> {
  readonly shown: readonly T[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Finds a page's items. If the list is stored in sort order, reads just those and their neighbours. */
function findPage<T>(sorted: Sorted<T>, token: PageToken | undefined, limit: number): FoundPage<T> {
  if (token?.side === "before") {
    const end = findIndex(sorted.length, (index) => sorted.compare(index, token.key) >= 0);
    const { found, isEnd } = collect(sorted, { from: end - 1, step: -1, limit });
    return {
      shown: found.toReversed(),
      isFirst: isEnd,
      isLast: collect(sorted, { from: end, step: 1, limit: 0 }).isEnd,
    };
  }
  const start = token ? findIndex(sorted.length, (index) => sorted.compare(index, token.key) > 0) : 0;
  const { found, isEnd } = collect(sorted, { from: start, step: 1, limit });
  return { shown: found, isFirst: collect(sorted, { from: start - 1, step: -1, limit: 0 }).isEnd, isLast: isEnd };
}

/**
 * Collects up to `limit` items from index `from`, forwards (`step` 1) or backwards (-1). `isEnd` is true if none is
 * left.
 */
function collect<T>(
  sorted: Sorted<T>,
  { from, step, limit }: { from: number; step: 1 | -1; limit: number },
): { found: T[]; isEnd: boolean } {
  const found: T[] = [];
  for (let index = from; index >= 0 && index < sorted.length; index += step) {
    const item = sorted.at(index) as T;
    if (!sorted.isListed(item)) continue;
    if (found.length === limit) return { found, isEnd: false };
    found.push(item);
  }
  return { found, isEnd: true };
}
