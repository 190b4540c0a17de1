import { expect, test, vi } from "vitest";
import { systemClock } from "../../src/time/clock.ts";

test("now() returns a later time after 5 ms", async () => {
  const before = systemClock.now();
  await new Promise<void>((resolve) => systemClock.setTimeout(resolve, 5));
  expect(systemClock.now()).toBeGreaterThan(before);
});

test("setTimeout() doesn't fire immediately for a delay that exceeds 31 bits, and clearTimeout() cancels a timer", async () => {
  const fired = vi.fn();
  systemClock.clearTimeout(systemClock.setTimeout(fired, 1));
  const timer = systemClock.setTimeout(fired, 2 ** 40);
  await new Promise((resolve) => setTimeout(resolve, 20));
  systemClock.clearTimeout(timer);
  expect(fired).not.toHaveBeenCalled();
});
