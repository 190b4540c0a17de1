import { rejectField } from "../http/error-response.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";
import type { Page, PagedList, PageRequest } from "./page.ts";

const DEFAULT_LIMIT = 100;

/** Returns a page of a list. Skips `pagination.start` items and shows the list as of `pagination.time`. */
export function paginateByOffset<T>({ query, time: now }: PageRequest, list: PagedList<T>): Page<T> {
  const sent = query["pagination.time"];
  const time = sent === undefined ? now : parseTimestamp(String(sent));
  if (time === undefined) rejectField("pagination.time", "is not an ISO 8601 time");
  if (time > now) rejectField("pagination.time", "is in the future");
  const start = Number(query["pagination.start"] ?? 0);
  const limit = Number(query["pagination.limit"] ?? 0) || DEFAULT_LIMIT;
  const order = query["pagination.order"] === "DESC" ? "DESC" : "ASC";
  const items = order === "DESC" ? list.items(time).toReversed() : list.items(time);
  const end = start + limit;
  return {
    items: items.slice(start, end),
    time,
    pagination: {
      next: end < items.length ? end : 0,
      last: Math.floor(Math.max(items.length - 1, 0) / limit) * limit,
      limit,
      total_results: items.length,
      time: formatTimestamp(time),
      order,
    },
  };
}
