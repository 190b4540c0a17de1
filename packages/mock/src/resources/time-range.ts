import { parseTimestamp } from "../time/timestamp.ts";

/** Returns whether a time is in the range of a query: at or after `start_time`, and before `end_time`. */
export function isWithin(time: number, { start_time, end_time }: Readonly<Record<string, unknown>>): boolean {
  const start = parseTimestamp(String(start_time)) ?? Number.NEGATIVE_INFINITY;
  const end = parseTimestamp(String(end_time)) ?? Number.POSITIVE_INFINITY;
  return start <= time && time < end;
}
