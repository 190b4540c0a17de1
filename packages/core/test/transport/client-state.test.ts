import { createClient } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import type { ApiDefinition } from "../../src/request/api-definition.ts";
import { systemClock } from "../../src/time/clock.ts";
import { getContext } from "../../src/transport/client-context.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createClientState } from "../../src/transport/client-state.ts";
import { createManualClock } from "../manual-clock.ts";

const api: ApiDefinition = { version: "2001-02-03", resources: {}, secrets: ["password"] };

test("createClientState() creates a redactor for each call if apiKey is a function or the body contains a secret", () => {
  const known = createClientState(api, resolveOptions({ apiKey: "correct-horse" }));
  expect(known.redactorFor(undefined)).toBe(known.redactorFor("{}"));
  expect(known.redactorFor(undefined)).not.toBe(known.redactorFor('{"password":"hunter22"}'));
  const asked = createClientState(api, resolveOptions({ apiKey: () => "correct-horse" }));
  expect(asked.redactorFor(undefined)).not.toBe(asked.redactorFor(undefined));
});

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
