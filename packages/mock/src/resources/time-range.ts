import { parseTimestamp } from "../time/timestamp.ts";

/** Whether a time is in a query's range. The range includes `start_time`, but not `end_time`. */
export function isWithin(time: number, { start_time, end_time }: Readonly<Record<string, unknown>>): boolean {
  const start = parseTimestamp(String(start_time)) ?? Number.NEGATIVE_INFINITY;
  const end = parseTimestamp(String(end_time)) ?? Number.POSITIVE_INFINITY;
  return start <= time && time < end;
}
