import { expect, test, vi } from "vitest";
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

test("withLimits() resolves with the operation's result, and leaves no timer or listener behind", async () => {
  const { clock, left, limits } = setUp(100);
  const stop = vi.fn();
  const result = withLimits<string>(limits, (resolve) => {
    clock.setTimeout(() => resolve("done"), 10);
    return stop;
  });
  expect(await clock.run(result)).toBe("done");
  expect(stop).not.toHaveBeenCalled();
  expect(left()).toBe(0);
});

test("withLimits() rejects with the operation's error, and leaves no timer or listener behind", async () => {
  const { clock, left, limits } = setUp();
  const stop = vi.fn();
  const result = withLimits(limits, (_, reject) => {
    clock.setTimeout(() => reject("broken"), 10);
    return stop;
  });
  expect(await clock.run(caught(result))).toBe("broken");
  expect(stop).not.toHaveBeenCalled();
  expect(left()).toBe(0);
});

test("withLimits() starts no timer without a time limit", async () => {
  const { clock, limits } = setUp(Number.POSITIVE_INFINITY);
  const result = withLimits<string>(limits, (resolve) => {
    expect(clock.pending()).toBe(0);
    resolve("done");
    return () => {};
  });
  expect(await result).toBe("done");
});

test("withLimits() stops the operation at the time limit", async () => {
  const { clock, left, limits } = setUp(100);
  const stop = vi.fn();
  const error = await clock.run(caught(withLimits(limits, () => stop)));
  expect(error).toEqual(new Error("timeout"));
  expect(stop).toHaveBeenCalledExactlyOnceWith(error);
  expect(clock.now()).toBe(100);
  expect(left()).toBe(0);
});

test("withLimits() stops the operation when the signal aborts", async () => {
  const { controller, left, limits } = setUp(100);
  const stop = vi.fn();
  const result = caught(withLimits(limits, () => stop));
  controller.abort("enough");
  expect(await result).toBe("enough");
  expect(stop).toHaveBeenCalledExactlyOnceWith("enough");
  expect(left()).toBe(0);
});

test("withLimits() starts nothing if the signal is already aborted", async () => {
  const { controller, limits } = setUp();
  const start = vi.fn();
  controller.abort("before");
  expect(await caught(withLimits(limits, start))).toBe("before");
  expect(start).not.toHaveBeenCalled();
});

test.each([0, -1])("withLimits() starts nothing if %i ms are left", async (ms) => {
  const start = vi.fn();
  expect(await caught(withLimits(setUp(ms).limits, start))).toEqual(new Error("timeout"));
  expect(start).not.toHaveBeenCalled();
});

test("withLimits() leaves no timer behind if the operation ends at once", async () => {
  const { clock, limits } = setUp(100);
  const result = withLimits({ ...limits, signal: undefined }, (resolve) => {
    resolve(1);
    return () => {};
  });
  expect(await result).toBe(1);
  expect(clock.pending()).toBe(0);
});

test("withLimits() stops an operation that aborts the signal as soon as it starts", async () => {
  const { controller, left, limits } = setUp(100);
  const stop = vi.fn();
  const result = withLimits(limits, () => {
    controller.abort("at once");
    return stop;
  });
  expect(await caught(result)).toBe("at once");
  expect(stop).toHaveBeenCalledExactlyOnceWith("at once");
  expect(left()).toBe(0);
});
