const SECOND = 1_000_000;

/**
 * Formats microseconds since 1970 as an ISO 8601 time with six fractional digits. `writeTimes()` changes the number of
 * digits when a response is sent.
 */
export function formatTimestamp(micros: number): string {
  const seconds = Math.floor(micros / SECOND);
  const fraction = String(micros - seconds * SECOND).padStart(6, "0");
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, `.${fraction}Z`);
}

let lastDate = { second: Number.NaN, text: "" };

/**
 * Formats microseconds since 1970 for the `Date` header. Remembers the last result, since most responses are sent in
 * the same second as the previous one.
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
