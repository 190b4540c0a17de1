import { expect, test, vi } from "vitest";
import { sleep } from "../../src/time/sleep.ts";
import { withLimits } from "../../src/time/with-limits.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

const timeout = (): Error => new Error("timeout");

function setUp(ms = Number.POSITIVE_INFINITY) {
  const clock = createManualClock();
  const controller = new AbortController();
  const { signal } = controller;
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  const left = (): number => clock.pending() + add.mock.calls.length - remove.mock.calls.length;
  return { clock, controller, left, limits: { clock, signal, limit: { ms, toError: timeout } } };
}

test.each([
  ["resolves", 100, 2],
  ["rejects", 100, 2],
  ["resolves", Number.POSITIVE_INFINITY, 1],
])("withLimits() %s like the operation, with a limit of %d ms", async (how, ms, timers) => {
  const { clock, left, limits } = setUp(ms);
  const stop = vi.fn();
  const result = withLimits<string>(limits, (resolve, reject) => {
    clock.setTimeout(() => (how === "resolves" ? resolve("done") : reject("done")), 10);
    expect(clock.pending()).toBeLessThanOrEqual(timers);
    return stop;
  });
  expect(await clock.run<unknown>(how === "resolves" ? result : caught(result))).toBe("done");
  expect(stop).not.toHaveBeenCalled();
  expect(left()).toBe(0);
});

test("withLimits() stops the operation at the time limit", async () => {
  const { clock, left, limits } = setUp(100);
  const stop = vi.fn();
  const error = await clock.run(caught(withLimits(limits, () => stop)));
  expect(error).toEqual(new Error("timeout"));
  expect(stop).toHaveBeenCalledExactlyOnceWith(error);
  expect([clock.now(), left()]).toEqual([100, 0]);
});

test.each([true, false])("withLimits() stops the operation when the signal aborts, early: %s", async (early) => {
  const { controller, left, limits } = setUp(100);
  const stop = vi.fn();
  const abort = (): void => controller.abort("enough");
  const result = caught(
    withLimits(limits, () => {
      if (early) abort();
      return stop;
    }),
  );
  abort();
  expect(await result).toBe("enough");
  expect(stop).toHaveBeenCalledExactlyOnceWith("enough");
  expect(left()).toBe(0);
});

test.each([
  [100, "before"],
  [0, timeout()],
  [-1, timeout()],
])("withLimits() starts nothing if %i ms are left or the signal is aborted: %s", async (ms, reason) => {
  const { controller, limits } = setUp(ms);
  const start = vi.fn();
  if (reason === "before") controller.abort(reason);
  expect(await caught(withLimits(limits, start))).toEqual(reason);
  expect(start).not.toHaveBeenCalled();
});

test("sleep() resolves after its duration, or rejects at its limit or when its signal aborts, and clears its timer", async () => {
  const clock = createManualClock();
  await clock.run(sleep(250, { clock }));
  expect(clock.now()).toBe(250);
  expect(await clock.run(caught(sleep(250, { clock, limit: { ms: 100, toError: timeout } })))).toEqual(timeout());
  expect(await caught(sleep(250, { clock, signal: AbortSignal.abort("awake") }))).toBe("awake");
  expect([clock.now(), clock.pending()]).toEqual([350, 0]);
});
