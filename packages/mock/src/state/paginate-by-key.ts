import { invalidArgument } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext } from "./handler.ts";
import type { Page, PagedList, SortKey, SortOrder } from "./page.ts";
import { type PageToken, readPageToken, writePageToken } from "./page-token.ts";
import { parseTimestamp } from "./timestamp.ts";

const DEFAULT_LIMIT = 100;

/**
 * One second, in microseconds. An as-of time up to one second in the future counts as now, because a `Date` header has
 * only full seconds.
 */
const SECOND = 1_000_000;

/**
 * Returns a page of a list. Page tokens contain the key of an item, so that no item is skipped or repeated while other
 * items are created and deleted. With `pagination.as_of_time`, every page shows the list as of this time.
 */
export function paginateByKey<T>(
  { operation, query, time: now }: HandlerContext,
  list: PagedList<T>,
): Page<T> | MockResponse {
  const asOf = readMoment(query["pagination.as_of_time"], now);
  if (asOf === undefined)
    return invalidArgument([{ field: "pagination.as_of_time", description: "lies in the future" }]);
  const order = (query["pagination.sort_order"] as SortOrder | undefined) ?? list.order ?? "ASC";
  const by = String(query["pagination.sort_by"] ?? "");
  const token = readPageToken(query["pagination.page"], { list: operation.id, order, by });
  if (token === "foreign") {
    return invalidArgument([{ field: "pagination.page", description: "names no page of this list in this order" }]);
  }
  const time = query["pagination.as_of_time"] ? asOf : Math.min(token?.time ?? now, now);
  const limit = Number(query["pagination.limit"] ?? 0) || DEFAULT_LIMIT;
  const sorted = sort(list, { time, order });
  const [start, end] = findBounds(sorted, token, { limit, order });
  const shown = sorted.slice(start, end);
  const write = (index: number, side: PageToken["side"]): string =>
    writePageToken({
      list: operation.id,
      order,
      by,
      side,
      key: (shown.at(index) as Keyed<T>).key,
      // In this sort order, a deletion moves an item. Therefore, later pages show the list as of the time of the first
      // page.
      time: by === "DELETED_AT" ? time : undefined,
    });
  const next_page = end < sorted.length && shown.length > 0 ? write(-1, "after") : "";
  const previous_page = start > 0 && shown.length > 0 ? write(0, "before") : "";
  return {
    items: shown.map(({ item }) => item),
    time,
    pagination: next_page === "" && previous_page === "" ? null : { next_page, previous_page },
  };
}

interface Keyed<T> {
  readonly key: SortKey;
  readonly item: T;
}

function readMoment(sent: unknown, now: number): number | undefined {
  const time = sent === undefined || sent === "" ? now : parseTimestamp(String(sent));
  return time === undefined || time > now + SECOND ? undefined : Math.min(time, now);
}

function sort<T>(list: PagedList<T>, { time, order }: { time: number; order: SortOrder }): Keyed<T>[] {
  const keyed = list.items(time).map((item) => ({ key: list.key(item, time), item }));
  return keyed.sort((one, other) => compare(one.key, other.key, order));
}

function findBounds(
  sorted: readonly { readonly key: SortKey }[],
  token: PageToken | undefined,
  { limit, order }: { limit: number; order: SortOrder },
): [number, number] {
  if (token === undefined) return [0, limit];
  const from = (isPast: (compared: number) => boolean): number => {
    const index = sorted.findIndex(({ key }) => isPast(compare(key, token.key, order)));
    return index < 0 ? sorted.length : index;
  };
  if (token.side === "before") {
    const end = from((compared) => compared >= 0);
    return [Math.max(end - limit, 0), end];
  }
  const start = from((compared) => compared > 0);
  return [start, start + limit];
}

function compare(one: SortKey, other: SortKey, order: SortOrder): number {
  const index = one.findIndex((value, place) => value !== other[place]);
  const [left, right] = [one[index], other[index]];
  if (left === undefined || right === undefined) return 0;
  return left < right === (order === "ASC") ? -1 : 1;
}
