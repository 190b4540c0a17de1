import type { Violation } from "./refusal.ts";
import { formatTimestamp, parseTimestamp } from "./timestamp.ts";

/** Which page of a list is asked for. */
export interface PageRequest {
  /** How many items come before it. */
  readonly start: number;
  /** The most items that it may hold. */
  readonly limit: number;
  /** The moment whose state is listed, in microseconds since 1970. */
  readonly time: number;
  readonly order: "ASC" | "DESC";
}

const DEFAULT_LIMIT = 100;

/** Reads the page that a query asks for, at `now` unless it names an earlier moment. */
export function readPageRequest(query: Readonly<Record<string, unknown>>, now: number): PageRequest | Violation {
  const sent = query["pagination.time"];
  const time = sent === undefined || sent === "" ? now : parseTimestamp(String(sent));
  if (time === undefined) return { field: "pagination.time", description: "is not an ISO 8601 time" };
  if (time > now) return { field: "pagination.time", description: "lies in the future" };
  return {
    start: Number(query["pagination.start"] ?? 0),
    limit: Number(query["pagination.limit"] ?? 0) || DEFAULT_LIMIT,
    time,
    order: query["pagination.order"] === "DESC" ? "DESC" : "ASC",
  };
}

/** Cuts a page out of a list that is in ascending order, and says where it stands. */
export function cutPage<T>(
  items: readonly T[],
  { start, limit, time, order }: PageRequest,
): { items: T[]; pagination: unknown } {
  const ordered = order === "DESC" ? items.toReversed() : items;
  const end = start + limit;
  return {
    items: ordered.slice(start, end),
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
