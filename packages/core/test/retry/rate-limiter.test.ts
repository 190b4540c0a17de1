import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createRateLimiter, type RateLimit } from "../../src/retry/rate-limiter.ts";
import { argumentError } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

const stays = (): boolean => false;

/** Opens a limiter. `queue()` queues a call and returns a function that removes it from the queue. */
function open(options: RateLimit = {}, clock = createManualClock()) {
  const limiter = createRateLimiter(options, clock);
  /** When each queued call got its token. */
  const served: number[] = [];
  return { ...limiter, clock, served, queue: () => limiter.enqueue(() => served.push(clock.now()), stays) };
}

/** Opens a limiter whose only token has been taken. */
function openEmpty(perSecond = 1) {
  const limiter = open({ perSecond, burst: 1 });
  expect([limiter.tryTake(), limiter.tryTake()]).toEqual([true, false]);
  return limiter;
}

test.each([
  ...[0, -1, Number.NaN, "10"].map((value) => ["perSecond", value, "> 0"] as const),
  ...[0, 0.9, Number.NaN, "10"].map((value) => ["burst", value, ">= 1"] as const),
])("createRateLimiter() rejects %s: %o", (name, value, bound) => {
  expect(() => createRateLimiter({ [name]: value }, createManualClock())).toThrow(
    argumentError(`createClient: rateLimit.${name} must be a number ${bound}, not ${value}`),
  );
});

test("tryTake() grants ten tokens at once by default, then ten per second, and none while calls are queued", () => {
  const { clock, tryTake, queue } = open();
  const taken = (): number => Array.from({ length: 20 }, tryTake).filter(Boolean).length;
  expect(taken()).toBe(10);
  clock.jump(500);
  expect(taken()).toBe(5);
  expect(openEmpty(Number.POSITIVE_INFINITY).tryTake()).toBe(false);
  clock.jump(60_000);
  expect([taken(), clock.pending()]).toEqual([10, 0]);
  queue();
  clock.jump(1000);
  expect(tryTake()).toBe(false);
});

test("enqueue() grants tokens in order, with one timer for the whole queue", async () => {
  const { clock, enqueue } = openEmpty(4);
  const served: string[] = [];
  for (const name of ["a", "b", "c"]) enqueue(() => served.push(`${name} ${clock.now()}`), stays);
  expect(clock.pending()).toBe(1);
  await clock.advance(10_000);
  expect(served).toEqual(["a 250", "b 500", "c 750"]);
  const leaves = ["d", "e"].map((name) => enqueue(() => served.push(name), stays));
  expect(leaves.map((leave) => [leave(), clock.pending()])).toEqual([1, 0].map((timers) => [undefined, timers]));
});

test("pause() holds back all calls, and lets one through when it ends, even at once", async () => {
  const { clock, pause, tryTake, queue, served } = open({ perSecond: 10, burst: 10 });
  expect([pause(2000), pause(2000), pause(1999)]).toEqual([true, true, false]);
  expect(tryTake()).toBe(false);
  for (let call = 0; call < 3; call++) queue();
  await clock.advance(10_000);
  expect(served).toEqual([2000, 2100, 2200]);
  pause(0);
  expect([tryTake(), tryTake()]).toEqual([true, false]);
});

test("pause() lets tokens accrue, and replaces the queue's timer by one that wakes when the pause is over", async () => {
  const { clock, pause, queue, served } = openEmpty();
  pause(500);
  queue();
  await clock.advance(1500);
  const setTimeout = vi.spyOn(clock, "setTimeout");
  queue();
  pause(1000);
  pause(2000);
  await clock.advance(10_000);
  expect([served, setTimeout.mock.calls.length]).toEqual([[1000, 3500], 3]);
});

test.each([
  [10, false],
  [10, true],
  [Number.POSITIVE_INFINITY, false],
])("pause() never shortens an earlier pause: %d a second, a token requested in between: %s", (perSecond, asks) => {
  const { clock, pause, tryTake } = open({ perSecond });
  pause(2000);
  if (asks) expect(tryTake()).toBe(false);
  pause(100);
  clock.jump(1999);
  expect(tryTake()).toBe(false);
  clock.jump(1);
  expect(tryTake()).toBe(true);
});

test("enqueue() never exceeds the burst and the rate in any window, and keeps the order", async () => {
  const kind = <K extends string>(name: K, value: fc.Arbitrary<number>) =>
    fc.record({ kind: fc.constant(name), value });
  const step = fc.oneof(
    { weight: 6, arbitrary: kind("call", fc.integer({ min: 1, max: 5 })) },
    { weight: 4, arbitrary: kind("wait", fc.nat(1500)) },
    { weight: 1, arbitrary: kind("pause", fc.nat(3000)) },
    { weight: 2, arbitrary: kind("leave", fc.nat(9)) },
  );
  const rate = fc.double({ min: 0.5, max: 50, noNaN: true });
  const bursts = fc.integer({ min: 1, max: 12 });
  await fc.assert(
    fc.asyncProperty(rate, bursts, fc.array(step, { maxLength: 25 }), async (perSecond, burst, steps) => {
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
        for (const [after, last] of granted.slice(from).entries()) {
          const allowed = burst + ((last.at - first.at) / 1000) * perSecond;
          expect(after + 1).toBeLessThanOrEqual(allowed + 1e-6);
        }
      }
      expect(clock.pending()).toBe(0);
    }),
    { numRuns: 60 },
  );
});
