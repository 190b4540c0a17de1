import { expect, test, vi } from "vitest";
import { systemClock } from "../../src/time/clock.ts";
import { toTime } from "../../src/time/to-time.ts";

test("the system's clock advances, cancels timers, and doesn't fire early for a delay that exceeds 31 bits", async () => {
  const fired = vi.fn();
  const before = systemClock.now();
  systemClock.clearTimeout(systemClock.setTimeout(fired, 1));
  const timer = systemClock.setTimeout(fired, 2 ** 40);
  await new Promise<void>((resolve) => systemClock.setTimeout(resolve, 20));
  systemClock.clearTimeout(timer);
  expect(systemClock.now()).toBeGreaterThan(before);
  expect(fired).not.toHaveBeenCalled();
});

test.each([
  [0.4, "1 ms"],
  [300, "300 ms"],
  [1000, "1 s"],
  [89_450, "89.5 s"],
  [120_000, "2 min"],
  [7_200_000, "2 h"],
  [9_000_001, "2.6 h"],
])("toTime(%d) is %s", (ms, text) => expect(toTime(ms)).toBe(text));
