import { expect, test } from "vitest";
import { type Duration, toMs } from "../../src/time/duration.ts";

test.each<[Duration, number]>([
  ["90s", 90_000],
  ["1.5m", 90_000],
  ["2h", 7_200_000],
  ["1d", 86_400_000],
  [1, 1],
])("toMs() reads %s", (duration, ms) => {
  expect(toMs("f", "ttl", duration)).toBe(ms);
});

test.each(["", "2", "h", "-2h", "2 h", "2w", "0s", 0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  "toMs() refuses %j",
  (duration) => {
    expect(() => toMs("clusters.ephemeral", "ttl", duration as Duration)).toThrow(
      new RangeError(`clusters.ephemeral: ttl must be a time like "90s", "30m", "2h" or "1d", not ${String(duration)}`),
    );
  },
);
