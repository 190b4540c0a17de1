const SECOND = 1_000_000;

/**
 * Formats microseconds since 1970 as an ISO 8601 time. As in the service, whole seconds have no fraction, and other
 * times have a fraction of 6 or 9 digits. In the mock, about a third have 9, of which the last three are made up.
 */
export function formatTimestamp(micros: number): string {
  const seconds = Math.floor(micros / SECOND);
  const fraction = micros - seconds * SECOND;
  const nanos = micros % 3 === 0 ? String(1 + (micros % 999)).padStart(3, "0") : "";
  const end = fraction === 0 ? "Z" : `.${String(fraction).padStart(6, "0")}${nanos}Z`;
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, end);
}

let lastDate = { second: Number.NaN, text: "" };

/**
 * Formats microseconds since 1970 for the `Date` header. Caches the last result, since most responses are sent in the
 * same second as the one before.
 */
export function formatHttpDate(micros: number): string {
  const second = Math.floor(micros / SECOND);
  if (second !== lastDate.second) lastDate = { second, text: new Date(second * 1000).toUTCString() };
  return lastDate.text;
}

/**
 * Parses an ISO 8601 time into microseconds since 1970, ignoring digits after the sixth. Returns `undefined` for any
 * other text.
 */
export function parseTimestamp(text: string): number | undefined {
  const [, seconds, fraction = "", zone] =
    /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (seconds === undefined) return undefined;
  const millis = Date.parse(`${seconds}${zone}`);
  return Number.isNaN(millis) ? undefined : millis * 1000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}

/** Whether a time is in a query's range, which includes `start_time` but not `end_time`. */
export function isWithin(time: number, { start_time, end_time }: Readonly<Record<string, unknown>>): boolean {
  const start = parseTimestamp(String(start_time)) ?? Number.NEGATIVE_INFINITY;
  const end = parseTimestamp(String(end_time)) ?? Number.POSITIVE_INFINITY;
  return start <= time && time < end;
}
