import { expect, test } from "vitest";
import { sleep } from "../../src/time/sleep.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

const timeout = (): Error => new Error("timeout");

test("sleep() resolves after its duration", async () => {
  const clock = createManualClock();
  await clock.run(sleep(250, { clock }));
  expect(clock.now()).toBe(250);
  expect(clock.pending()).toBe(0);
});

test("sleep() rejects at its time limit or when its signal is aborted, and clears its timer", async () => {
  const clock = createManualClock();
  expect(await clock.run(caught(sleep(250, { clock, limit: { ms: 100, toError: timeout } })))).toEqual(timeout());
  expect(clock.now()).toBe(100);
  expect(await caught(sleep(250, { clock, signal: AbortSignal.abort("awake") }))).toBe("awake");
  expect(clock.pending()).toBe(0);
});
