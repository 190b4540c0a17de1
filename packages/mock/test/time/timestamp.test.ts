import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { parseDuration } from "../../src/time/parse-duration.ts";
import { pause } from "../../src/time/pause.ts";
import { formatHttpDate, formatTimestamp, parseTimestamp } from "../../src/time/timestamp.ts";

test.each([
  [1_647_267_322_000_000, "2022-03-14T14:15:22Z"],
  [1_647_267_324_000_000, "2022-03-14T14:15:24Z"],
  [1_647_267_322_000_001, "2022-03-14T14:15:22.000001Z"],
  [1_647_267_322_000_002, "2022-03-14T14:15:22.000002241Z"],
  [1_647_267_322_000_761, "2022-03-14T14:15:22.000761001Z"],
])("formatTimestamp(%i) returns %s", (micros, text) => {
  expect(formatTimestamp(micros)).toBe(text);
});

test("parseTimestamp() reads back what formatTimestamp() wrote", () => {
  const times = fc.maxSafeNat().map((micros) => micros % 4e15);
  fc.assert(fc.property(times, (micros) => parseTimestamp(formatTimestamp(micros)) === micros));
});

test.each([
  ["2022-03-14T14:15:22Z", 1_647_267_322_000_000],
  ["2022-03-14T15:15:22.5+01:00", 1_647_267_322_500_000],
  ["2022-03-14T14:15:22.123456789Z", 1_647_267_322_123_456],
  ["2022-03-14", undefined],
  ["2022-13-14T14:15:22Z", undefined],
  ["now", undefined],
  ["2022-03-14T14:15:22Z, now", undefined],
  ["on 2022-03-14T14:15:22Z", undefined],
])("parseTimestamp() for %s returns %s", (text, micros) => {
  expect(parseTimestamp(text)).toBe(micros);
});

test("formatHttpDate() formats any time, regardless of the previous call", () => {
  const times = ["14:15:22.999999", "14:15:22.000000", "14:15:23.000000", "14:15:22.500000"];
  const dates = times.map((time) => formatHttpDate(parseTimestamp(`2022-03-14T${time}Z`) as number));
  expect(dates).toEqual(["22", "22", "23", "22"].map((second) => `Mon, 14 Mar 2022 14:15:${second} GMT`));
});

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

afterEach(() => void vi.useRealTimers());

test.each(["before", "after"])(
  "a pause that is aborted %s it begins rejects with the reason, and leaves no timer",
  async (when) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    if (when === "before") controller.abort("too late");
    const paused = pause(1000, controller.signal);
    controller.abort("too late");
    await expect(paused).rejects.toBe("too late");
    expect(vi.getTimerCount()).toBe(0);
  },
);
