import { createClient } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { systemClock } from "../../src/time/clock.ts";
import { getContext } from "../../src/transport/client-context.ts";
import { createManualClock } from "../manual-clock.ts";

test("getContext() recognizes a client and copies of it; any other object gets the system's clock and no hooks", () => {
  const clock = createManualClock();
  const cloud = createClient({ apiKey: "correct-horse", clock });
  expect(getContext(cloud).clock).toBe(clock);
  expect(getContext({ clusters: { ...cloud.clusters } }).clock).toBe(clock);
  expect(getContext({})).toBe(getContext({ clusters: {} }));
  const other = getContext({ clusters: {} });
  expect(other).toMatchObject({ clientId: 0, clock: systemClock, hooks: [] });
  expect(other.redactorFor(undefined).text("correct-horse")).toBe("correct-horse");
});
