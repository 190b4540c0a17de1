import { rejectField } from "../http/error-response.ts";
import { parseTimestamp } from "../time/timestamp.ts";
import { compareKeys, type Page, type PagedList, type PageRequest, type SortKey, type SortOrder } from "./page.ts";

const DEFAULT_LIMIT = 100;

/**
 * One second, in microseconds. `pagination.as_of_time` may be this far in the future, since clients may take it from a
 * `Date` header and round it up.
 */
const SECOND = 1_000_000;

/** The contents of a page token. Clients send it back as is. */
interface PageToken {
  /** The operationId of the list operation. */
  readonly list: string;
  readonly order: string;
  readonly by: string;
  /** Whether the page contains the items before or after `key`. */
  readonly side: "after" | "before";
  readonly key: SortKey;
  /** When the first page was read, if the list is sorted by `DELETED_AT`. Later pages show the list as of that time. */
  readonly time?: number | undefined;
}

/**
 * Returns a page of a list. A page token contains an item's sort key, so nothing is skipped or repeated when other
 * items are added or deleted. With `pagination.as_of_time`, all pages show the list as of that time.
 */
export function paginateByKey<T>({ operation, query, time: now }: PageRequest, list: PagedList<T>): Page<T> {
  const asOf = readMoment(query["pagination.as_of_time"], now);
  if (asOf === undefined) rejectField("pagination.as_of_time", "is in the future");
  const order = (query["pagination.sort_order"] as SortOrder | undefined) ?? list.order ?? "ASC";
  const by = String(query["pagination.sort_by"] ?? "");
  const token = readPageToken(query["pagination.page"], { list: operation.id, order, by });
  if (token === "foreign") {
    rejectField("pagination.page", "is not a page token for this list and sort order");
  }
  const time = query["pagination.as_of_time"] ? asOf : Math.min(token?.time ?? now, now);
  const limit = Number(query["pagination.limit"] ?? 0) || DEFAULT_LIMIT;
  const keyed = list.items(time).map((item) => ({ item, key: list.key(item, time) }));
  const sign = order === "ASC" ? 1 : -1;
  const sorted = keyed.sort((one, other) => sign * compareKeys(one.key, other.key));
  const [start, end] = findRange(
    sorted.map(({ key }) => (token ? sign * compareKeys(key, token.key) : 1)),
    { side: token?.side ?? "after", limit },
  );
  const shown = sorted.slice(start, end);
  const write = (key: SortKey, side: PageToken["side"]): string =>
    writePageToken({
      list: operation.id,
      order,
      by,
      side,
      key,
      // Deleting a cluster changes its position in a list sorted by `DELETED_AT`, so later pages show the list as of
      // the first page's time.
      time: by === "DELETED_AT" ? time : undefined,
    });
  const [first, last] = [shown.at(0), shown.at(-1)];
  const next_page = last === undefined || end >= sorted.length ? "" : write(last.key, "after");
  const previous_page = first === undefined || start === 0 ? "" : write(first.key, "before");
  return {
    items: shown.map(({ item }) => item),
    time,
    pagination: next_page === "" && previous_page === "" ? null : { next_page, previous_page },
  };
}

function readMoment(sent: unknown, now: number): number | undefined {
  const time = sent === undefined ? now : parseTimestamp(String(sent));
  return time === undefined || time > now + SECOND ? undefined : Math.min(time, now);
}

/**
 * Returns where a page starts and ends. `positions` has a number for each item: negative before the page token's item,
 * 0 for that item, and positive after it.
 */
function findRange(
  positions: readonly number[],
  { side, limit }: { side: PageToken["side"]; limit: number },
): [start: number, end: number] {
  if (side === "after") {
    const start = positions.filter((position) => position <= 0).length;
    return [start, start + limit];
  }
  const end = positions.filter((position) => position < 0).length;
  return [Math.max(end - limit, 0), end];
}

function writePageToken({ list, order, by, side, key, time }: PageToken): string {
  const text = encodeURIComponent(JSON.stringify([list, order, by, side, key, time]));
  return btoa(text).replaceAll("+", "-").replaceAll("=", "");
}

/**
 * Parses a page token. Returns `undefined` for an empty token, since it requests the first page, and `"foreign"` for a
 * token from another list or sort order.
 */
function readPageToken(
  sent: unknown,
  { list, order, by }: Pick<PageToken, "list" | "order" | "by">,
): PageToken | "foreign" | undefined {
  if (sent === undefined || sent === "") return undefined;
  const [sentList, sentOrder, sentBy, side, key, time] = decode(String(sent));
  const fits = sentList === list && sentOrder === order && sentBy === by;
  if (!fits || !Array.isArray(key) || (side !== "after" && side !== "before")) return "foreign";
  return { list, order, by, side, key, time: typeof time === "number" ? time : undefined };
}

function decode(token: string): unknown[] {
  try {
    const parts = JSON.parse(decodeURIComponent(atob(token.replaceAll("-", "+"))));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
