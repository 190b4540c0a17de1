import { expect, test, vi } from "vitest";
import { parseRetryAfter } from "../../src/retry/retry-after.ts";

const DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

const WORDS = ["", "-5", "1.5", "1e3", "0x10", "Monday", "1994-11-06", ",", "soon, later", "Infinity"];
const NOT_TIMES = [null, ...WORDS, `at ${DATE}`, `${DATE} a Sunday`];

test.each<[string | null, number | undefined]>([
  [" 7 ", 7000],
  ["1, 1", 1000],
  ["7,8", 8000],
  ["7 , 8", 8000],
  ["9, soon", 9000],
  ["Sunday, 06-Nov-94 08:49:39 GMT", 2000],
  ["Sun Nov  6 08:49:39 1994", 2000],
  ["Sun, 06 Nov 1994 08:49:39 GMT, Sun, 06 Nov 1994 08:49:38 GMT", 2000],
  ["1, Sunday, 06-Nov-94 08:49:39 GMT", 2000],
  ["Sun, 06 Nov 1994 08:49:36 GMT", 0],
  ...NOT_TIMES.map((value): [string | null, undefined] => [value, undefined]),
])("parseRetryAfter() returns the longest valid delay of %j: %j", (value, ms) => {
  expect(parseRetryAfter(value, DATE)).toBe(ms);
});

test("parseRetryAfter() compares a date with this machine's clock if the response has no Date header", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(DATE) });
  const soon = new Date(Date.parse(DATE) + 30_000).toUTCString();
  expect(parseRetryAfter(soon, null)).toBe(30_000);
  expect(parseRetryAfter(soon, "some day")).toBe(30_000);
  vi.useRealTimers();
});
