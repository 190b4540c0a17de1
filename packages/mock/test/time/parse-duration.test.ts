import { expect, test } from "vitest";
import { parseDuration } from "../../src/time/parse-duration.ts";

test.each([
  ["20m", 1_200_000],
  ["1h30m", 5_400_000],
  ["1.5s", 1500],
  ["1.25s", 1250],
  ["250ms", 250],
  ["2d", 172_800_000],
  ["40", 40],
  ["12.25", 12.25],
  [40, 40],
  [0, 0],
])("parseDuration() reads %j as %d ms", (duration, ms) => {
  expect(parseDuration(duration)).toBe(ms);
});

test.each(["", "20 minutes", "m", -1, Number.NaN, "1h-5m", "1.x"])("parseDuration() rejects %j", (duration) => {
  expect(() => parseDuration(duration)).toThrow(TypeError);
});
