import { parseTimestamp } from "../state/timestamp.ts";

/** Returns whether a time is at or after the `start_time` of a query and before its `end_time`. */
export function isWithin(time: number, { start_time, end_time }: Readonly<Record<string, unknown>>): boolean {
  const start = parseTimestamp(String(start_time)) ?? Number.NEGATIVE_INFINITY;
  const end = parseTimestamp(String(end_time)) ?? Number.POSITIVE_INFINITY;
  return start <= time && time < end;
}
