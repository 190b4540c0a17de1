import { expect, test } from "vitest";
import { type Sight, watch } from "../../src/methods/watch.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

test("watch() adds the advice to the error of a wait that can't succeed", async () => {
  const polling = { clock: createManualClock(), signal: undefined, deadlineMs: 1000, pauses: [], onPoll: undefined };
  const target = { operation: "clusters.waitUntilReady", method: "GET", path: "/", redact: () => undefined };
  const sight: Sight<number> = { value: 1, fields: {}, text: "it is down", advice: "restart it", end: "failed" };
  const message = "clusters.waitUntilReady: the wait cannot succeed: it is down: restart it";
  const error = await caught(watch({ ...target, ...polling }, async () => sight));
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", message });
});
