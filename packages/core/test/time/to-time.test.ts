import { expect, test } from "vitest";
import { toTime } from "../../src/time/to-time.ts";

test.each([
  [0.4, "1 ms"],
  [300, "300 ms"],
  [999, "999 ms"],
  [1000, "1 s"],
  [2999.3344, "3 s"],
  [89_450, "89.5 s"],
  [120_000, "2 min"],
  [300_000, "5 min"],
  [5_400_000, "90 min"],
  [7_200_000, "2 h"],
  [9_000_001, "2.6 h"],
])("toTime(%d) is %s", (ms, text) => {
  expect(toTime(ms)).toBe(text);
});
