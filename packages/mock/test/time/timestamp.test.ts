import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pause } from "../../src/cloud/fault-response.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { advanceClock, createClock, lastTime, readClock, tick } from "../../src/time/cloud-clock.ts";
import { parseDuration } from "../../src/time/parse-duration.ts";
import { formatHttpDate, formatTimestamp, parseTimestamp } from "../../src/time/timestamp.ts";
import { createCaller } from "../request.ts";
import { openCloud, openCluster, readState, role } from "../version-2024-09-16.ts";

const START = Date.UTC(2026, 0, 1);

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

test("parseDuration() returns milliseconds", () => {
  const given = ["2d", "1h30m", "20m", "1.25s", "250ms", "40", "12.25", 40, 0];
  const milliseconds = [172_800_000, 5_400_000, 1_200_000, 1250, 250, 40, 12.25, 40, 0];
  expect(given.map((duration) => parseDuration(duration))).toEqual(milliseconds);
  for (const invalid of ["", "20 minutes", "m", -1, Number.NaN, "1h-5m", "1.x"])
    expect(() => parseDuration(invalid), String(invalid)).toThrow(TypeError);
});

test.each(["before", "after"])("a pause aborted %s it begins rejects and leaves no timer", async (when) => {
  vi.useFakeTimers();
  const controller = new AbortController();
  if (when === "before") controller.abort("too late");
  const paused = pause(1000, controller.signal);
  controller.abort("too late");
  await expect(paused).rejects.toBe("too late");
  expect(vi.getTimerCount()).toBe(0);
});

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: START }));
afterEach(() => vi.useRealTimers());

test("a real clock runs as fast as the machine's, and advance() adds to it", () => {
  const clock = createClock(false);
  expect(readClock(clock)).toBe(START * 1000);
  vi.setSystemTime(START + 5000);
  expect(tick(clock)).toBe((START + 5000) * 1000);
  advanceClock(clock, 60_000);
  vi.setSystemTime(START + 6000);
  expect(tick(clock)).toBe((START + 66_000) * 1000);
});

test("only advance() moves a virtual clock, counting from the time that tick() last returned, which is never the same twice", () => {
  const clock = createClock(true);
  const begin = readClock(clock);
  vi.setSystemTime(START + 5000);
  expect(readClock(clock)).toBe(begin);
  advanceClock(clock, 0.5);
  const start = begin + 500;
  expect(readClock(clock)).toBe(start);
  expect([tick(clock), tick(clock), tick(clock)]).toEqual([start, start + 1, start + 2]);
  expect([readClock(clock), lastTime(clock)]).toEqual([start, start + 2]);
  advanceClock(clock, 1);
  expect(tick(clock)).toBe(start + 1002);
  vi.setSystemTime(START - 5000);
  const real = createClock(false);
  vi.setSystemTime(START);
  expect(tick(real)).toBe(START * 1000);
  vi.setSystemTime(START - 5000);
  expect(tick(real)).toBe(START * 1000 + 1);
});

test("a date that a test sets back leaves the mock's own key valid, and doesn't stop its clock", async () => {
  const created = createMockFetch({ delayMs: 60_000 });
  const used = openCloud({ clock: "real", delayMs: 60_000 });
  const [id] = [used.fetch.seedCluster({ delayMs: 60_000 }).id];
  const { secret } = await used.createKey(role("CLUSTER_ADMIN"));
  vi.setSystemTime("2024-01-01T00:00:00Z");
  const [unused] = [createCaller("http://cloud.invalid", { key: created.apiKey, fetch: created })];
  expect((await unused.call("GET /organization")).headers.get("date")).toBe("Mon, 01 Jan 2024 00:00:00 GMT");
  const states = (): Promise<unknown[]> =>
    Promise.all([1, 2].map(async () => (await used.ask(`GET /clusters/${id}`)).state));
  expect(await states()).toEqual(["CREATING", "CREATING"]);
  vi.setSystemTime("2024-01-01T00:00:59Z");
  expect(await states()).toEqual(["CREATING", "CREATING"]);
  vi.setSystemTime("2024-01-01T00:01:00Z");
  expect(await states()).toEqual(["CREATED", "CREATED"]);
  expect(await used.status("GET /clusters", undefined, secret)).toBe(200);
  vi.setSystemTime("2023-01-01T00:00:00Z");
  const { id: key } = (await used.ask("GET /api-keys")).api_keys.at(-1);
  await used.ask(`DELETE /api-keys/${key}`);
  expect(await used.status("GET /clusters", undefined, secret)).toBe(401);
});

test("advance() can't move a clock past the year 2199, and requests still work just before that", async () => {
  const { list, status, fetch, path } = openCluster();
  const left = Date.UTC(2200, 0) - Math.ceil(readState(fetch).clock.last / 1000);
  expect(() => fetch.advance(left + 1)).toThrow(new RangeError("duration: would move the clock past the year 2199"));
  expect(() => fetch.advance("99999999d")).toThrow(RangeError);
  fetch.advance(left - 1);
  expect(await list("GET /clusters", "state")).toEqual(["CREATED"]);
  for (const line of ["GET /invoices", `GET ${path}/backups`, "GET /auditlogevents"])
    expect(await status(line)).toBe(200);
});
