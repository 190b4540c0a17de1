import { expect, test } from "vitest";
import { argumentError } from "../../../core/test/caught.ts";
import { type Duration, toMs } from "../../src/ephemeral/duration.ts";

test.each<[Duration, number]>([
  ["90s", 90_000],
  ["1.5m", 90_000],
  ["1.25h", 4_500_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
  ["365d", 31_536_000_000],
  ["2 h", 7_200_000],
  [" 2h ", 7_200_000] as never,
])("toMs() converts %s to milliseconds", (duration, ms) => {
  expect(toMs("f", "ttl", duration)).toBe(ms);
});

const TEXTS = ["", "2", "h", "-2h", "2w", "2hours", "0x10h", "1e1d", "1e-300s", "2  h", "x2h", "7200", "0s", "366d"];

test.each([...TEXTS, 7200, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("toMs() rejects %o", (duration) => {
  const message = `f: ttl must be a duration such as "90s", "30m", "2h" or "1d", up to "365d", not ${duration}`;
  expect(() => toMs("f", "ttl", duration as Duration)).toThrow(argumentError(message));
});
