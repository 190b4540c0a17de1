import { parseTimestamp } from "../state/timestamp.ts";

/** Whether a moment lies from the `start_time` of a query on, and before its `end_time`, where it has them. */
export function isWithin(time: number, { start_time, end_time }: Readonly<Record<string, unknown>>): boolean {
  const start = parseTimestamp(String(start_time)) ?? Number.NEGATIVE_INFINITY;
  const end = parseTimestamp(String(end_time)) ?? Number.POSITIVE_INFINITY;
  return start <= time && time < end;
}
