import { expect, test } from "vitest";
import { systemClock } from "../../src/time/clock.ts";

test("now() returns a later time after 5 ms", async () => {
  const before = systemClock.now();
  await new Promise<void>((resolve) => systemClock.setTimeout(resolve, 5));
  expect(systemClock.now()).toBeGreaterThan(before);
});

test("setTimeout() doesn't fire at once for a delay that exceeds 31 bits", async () => {
  let fired = false;
  const timer = systemClock.setTimeout(() => {
    fired = true;
  }, 2 ** 40);
  await new Promise((resolve) => setTimeout(resolve, 20));
  systemClock.clearTimeout(timer);
  expect(fired).toBe(false);
});

test("clearTimeout() cancels a timer", async () => {
  let fired = false;
  systemClock.clearTimeout(
    systemClock.setTimeout(() => {
      fired = true;
    }, 1),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fired).toBe(false);
});
