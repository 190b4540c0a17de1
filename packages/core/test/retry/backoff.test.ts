import { expect, test } from "vitest";
import { backoffMs } from "../../src/retry/backoff.ts";

test("backoffMs() has a limit that doubles from 250 ms up to 8 s", () => {
  const ceilings = [1, 2, 3, 4, 5, 6, 7, 60].map((retry) => backoffMs(retry, () => 1));
  expect(ceilings).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

test("backoffMs() returns a random delay from zero up to the limit", () => {
  expect(backoffMs(2, () => 0)).toBe(0);
  expect(backoffMs(2, () => 0.5)).toBe(250);
});
