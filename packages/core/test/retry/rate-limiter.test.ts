import fc from "fast-check";
import { expect, test } from "vitest";
import { createRateLimiter } from "../../src/retry/rate-limiter.ts";
import { argumentError } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

const stays = (): boolean => false;

test.each([0, -1, Number.NaN, "10" as never])("createRateLimiter() rejects a rate of %o", (perSecond) => {
  expect(() => createRateLimiter({ perSecond }, createManualClock())).toThrow(
    argumentError(`createClient: rateLimit.perSecond must be a number above 0, not ${perSecond}`),
  );
});

test.each([0, 0.9, Number.NaN, "10" as never])("createRateLimiter() rejects a burst of %o", (burst) => {
  expect(() => createRateLimiter({ burst }, createManualClock())).toThrow(
    argumentError(`createClient: rateLimit.burst must be a number of at least 1, not ${burst}`),
  );
});

test("tryTake() grants ten tokens at once by default, then ten per second", () => {
  const clock = createManualClock();
  const { tryTake } = createRateLimiter({}, clock);
  const taken = (): number => Array.from({ length: 20 }, tryTake).filter(Boolean).length;
  expect(taken()).toBe(10);
  clock.jump(500);
  expect(taken()).toBe(5);
  clock.jump(60_000);
  expect(taken()).toBe(10);
  expect(clock.pending()).toBe(0);
});

test("tryTake() takes no token while calls are queued", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 1, burst: 1 }, clock);
  limiter.tryTake();
  limiter.enqueue(() => {}, stays);
  clock.jump(1000);
  expect(limiter.tryTake()).toBe(false);
});

test("enqueue() grants tokens in order, with one timer for the whole queue", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 4, burst: 1 }, clock);
  const served: [string, number][] = [];
  limiter.tryTake();
  for (const name of ["a", "b", "c"]) limiter.enqueue(() => served.push([name, clock.now()]), stays);
  expect(clock.pending()).toBe(1);
  await clock.advance(10_000);
  expect(served).toEqual([
    ["a", 250],
    ["b", 500],
    ["c", 750],
  ]);
  expect(clock.pending()).toBe(0);
});

test("enqueue() returns a function that takes the call off the queue, and stops the timer of an empty queue", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 1, burst: 1 }, clock);
  const served: string[] = [];
  limiter.tryTake();
  const leave = ["a", "b"].map((name) => limiter.enqueue(() => served.push(name), stays));
  leave[0]?.();
  expect(clock.pending()).toBe(1);
  await clock.advance(1000);
  expect(served).toEqual(["b"]);
  const last = limiter.enqueue(() => served.push("c"), stays);
  last();
  expect(clock.pending()).toBe(0);
});

test("pause() holds back all calls, and lets one through when it ends", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 10, burst: 10 }, clock);
  const served: number[] = [];
  limiter.pause(2000);
  expect(limiter.tryTake()).toBe(false);
  for (let call = 0; call < 3; call++) limiter.enqueue(() => served.push(clock.now()), stays);
  await clock.advance(10_000);
  expect(served).toEqual([2000, 2100, 2200]);
});

test("a pause() of 0 ms leaves at most one token", () => {
  const limiter = createRateLimiter({ perSecond: 10, burst: 10 }, createManualClock());
  limiter.tryTake();
  limiter.pause(0);
  expect([limiter.tryTake(), limiter.tryTake()]).toEqual([true, false]);
});

test("pause() doesn't stop tokens from accruing", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 1, burst: 1 }, clock);
  const served: number[] = [];
  limiter.tryTake();
  limiter.pause(500);
  limiter.enqueue(() => served.push(clock.now()), stays);
  await clock.advance(10_000);
  expect(served).toEqual([1000]);
});

test("pause() delays calls even if the rate is infinite, and uses one timer", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: Number.POSITIVE_INFINITY, burst: 1 }, clock);
  expect([limiter.tryTake(), limiter.tryTake()]).toEqual([true, false]);
  limiter.pause(2000);
  const served: number[] = [];
  limiter.enqueue(() => served.push(clock.now()), stays);
  expect([clock.pending(), served]).toEqual([1, []]);
  await clock.advance(1999);
  expect([limiter.tryTake(), served]).toEqual([false, []]);
  await clock.advance(1);
  expect(served).toEqual([2000]);
});

test("pause() delays calls that are already queued", async () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({ perSecond: 1, burst: 1 }, clock);
  const served: number[] = [];
  limiter.tryTake();
  limiter.enqueue(() => served.push(clock.now()), stays);
  await clock.advance(500);
  limiter.pause(2000);
  expect(clock.pending()).toBe(1);
  await clock.advance(10_000);
  expect(served).toEqual([2500]);
});

test("pause() replaces the queue's timer, so that it only wakes when the pause is over", async () => {
  const clock = createManualClock();
  const wakings: number[] = [];
  const setTimeout: typeof clock.setTimeout = (run, ms) =>
    clock.setTimeout(() => {
      wakings.push(clock.now());
      run();
    }, ms);
  const limiter = createRateLimiter({ perSecond: 1, burst: 1 }, { ...clock, setTimeout });
  limiter.tryTake();
  limiter.enqueue(() => {}, stays);
  limiter.pause(2000);
  limiter.pause(3000);
  await clock.advance(10_000);
  expect(wakings).toEqual([3000]);
});

test.each([10, Number.POSITIVE_INFINITY])(
  "pause() never shortens an earlier pause, at %d requests a second",
  (perSecond) => {
    const clock = createManualClock();
    const limiter = createRateLimiter({ perSecond }, clock);
    limiter.pause(2000);
    limiter.pause(100);
    clock.jump(1999);
    expect(limiter.tryTake()).toBe(false);
    clock.jump(1);
    expect(limiter.tryTake()).toBe(true);
  },
);

test("pause() never shortens an earlier pause, even if a token was requested in between", () => {
  const clock = createManualClock();
  const limiter = createRateLimiter({}, clock);
  limiter.pause(2000);
  expect(limiter.tryTake()).toBe(false);
  limiter.pause(100);
  clock.jump(1999);
  expect(limiter.tryTake()).toBe(false);
});

test("enqueue() never exceeds the burst and the rate in any window, and keeps the order", async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("call" as const), value: fc.integer({ min: 1, max: 5 }) }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant("wait" as const), value: fc.integer({ min: 0, max: 1500 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("pause" as const), value: fc.integer({ min: 0, max: 3000 }) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("leave" as const), value: fc.nat({ max: 9 }) }) },
  );
  const rate = fc.double({ min: 0.5, max: 50, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      rate,
      fc.integer({ min: 1, max: 12 }),
      fc.array(step, { maxLength: 25 }),
      async (perSecond, burst, steps) => {
        const clock = createManualClock();
        const limiter = createRateLimiter({ perSecond, burst }, clock);
        const granted: { call: number; at: number }[] = [];
        const waiting = new Map<number, () => void>();
        const left = new Set<number>();
        let calls = 0;
        for (const { kind, value } of steps) {
          if (kind === "wait") await clock.advance(value);
          if (kind === "pause") limiter.pause(value);
          for (const [call, leave] of kind === "leave" ? [...waiting].slice(value, value + 1) : []) {
            leave();
            waiting.delete(call);
            left.add(call);
          }
          for (let more = kind === "call" ? value : 0; more > 0; more--) {
            const call = calls++;
            const grant = (): void => {
              waiting.delete(call);
              granted.push({ call, at: clock.now() });
            };
            if (limiter.tryTake()) grant();
            else waiting.set(call, limiter.enqueue(grant, stays));
          }
        }
        await clock.advance(600_000);
        const served = Array.from({ length: calls }, (_, call) => call).filter((call) => !left.has(call));
        expect(granted.map(({ call }) => call)).toEqual(served);
        for (const [from, first] of granted.entries()) {
          for (const [to, last] of granted.entries()) {
            if (to < from) continue;
            const allowed = burst + ((last.at - first.at) / 1000) * perSecond;
            expect(to - from + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
        expect(clock.pending()).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});
