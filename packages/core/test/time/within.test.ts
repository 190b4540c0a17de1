import { expect, test, vi } from "vitest";
import { within } from "../../src/time/within.ts";
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
  return { clock, controller, left, limits: { clock, signal, ms, timeout } };
}

test("within() resolves as what it waits for does, and leaves nothing behind", async () => {
  const { clock, left, limits } = setUp(100);
  const stop = vi.fn();
  const result = within<string>(limits, (resolve) => {
    clock.setTimeout(() => resolve("done"), 10);
    return stop;
  });
  expect(await clock.run(result)).toBe("done");
  expect(stop).not.toHaveBeenCalled();
  expect(left()).toBe(0);
});

test("within() rejects as what it waits for does, and leaves nothing behind", async () => {
  const { clock, left, limits } = setUp();
  const stop = vi.fn();
  const result = within(limits, (_, reject) => {
    clock.setTimeout(() => reject("broken"), 10);
    return stop;
  });
  expect(await clock.run(caught(result))).toBe("broken");
  expect(stop).not.toHaveBeenCalled();
  expect(left()).toBe(0);
});

test("within() stops what it waits for when time is up", async () => {
  const { clock, left, limits } = setUp(100);
  const stop = vi.fn();
  const error = await clock.run(caught(within(limits, () => stop)));
  expect(error).toEqual(new Error("timeout"));
  expect(stop).toHaveBeenCalledExactlyOnceWith(error);
  expect(clock.now()).toBe(100);
  expect(left()).toBe(0);
});

test("within() stops what it waits for when the signal is aborted", async () => {
  const { controller, left, limits } = setUp(100);
  const stop = vi.fn();
  const result = caught(within(limits, () => stop));
  controller.abort("enough");
  expect(await result).toBe("enough");
  expect(stop).toHaveBeenCalledExactlyOnceWith("enough");
  expect(left()).toBe(0);
});

test("within() starts nothing when the signal was aborted before", async () => {
  const { controller, limits } = setUp();
  const start = vi.fn();
  controller.abort("before");
  expect(await caught(within(limits, start))).toBe("before");
  expect(start).not.toHaveBeenCalled();
});

test.each([0, -1])("within() starts nothing when %i ms are left", async (ms) => {
  const start = vi.fn();
  expect(await caught(within(setUp(ms).limits, start))).toEqual(new Error("timeout"));
  expect(start).not.toHaveBeenCalled();
});

test("within() needs no signal, and leaves nothing behind when it ends at once", async () => {
  const { clock, limits } = setUp(100);
  const result = within({ ...limits, signal: undefined }, (resolve) => {
    resolve(1);
    return () => {};
  });
  expect(await result).toBe(1);
  expect(clock.pending()).toBe(0);
});

test("within() rejects when the signal is aborted by the start itself", async () => {
  const { controller, left, limits } = setUp(100);
  const result = within(limits, () => {
    controller.abort("at once");
    return () => {};
  });
  expect(await caught(result)).toBe("at once");
  expect(left()).toBe(0);
});
