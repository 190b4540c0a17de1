import { expect, test } from "vitest";
import type { Answer } from "../src/call.ts";
import { resolveClientOptions } from "../src/client-options.ts";
import { createInvoke, type Invoke } from "../src/invoke.ts";
import type { Operation } from "../src/operation.ts";
import { createPipeline } from "../src/pipeline.ts";
import { caught } from "./caught.ts";
import { createManualClock } from "./manual-clock.ts";
import { createScriptedFetch, json, reset, type Step, text } from "./scripted-fetch.ts";

const clock = createManualClock();

function invokeOf(steps: readonly Step[], change: Partial<Operation> = {}): Invoke {
  const operation: Operation = { method: "DELETE", path: "/things/{id}", needs: [], ...change };
  const { fetch } = createScriptedFetch(clock, steps);
  const edition = { version: "1", operations: {}, waits: {}, secrets: [] };
  return createInvoke(
    createPipeline(edition, resolveClientOptions({ apiKey: "key", fetch, clock })),
    "things.delete",
    operation,
  );
}

test("createInvoke() returns the body", async () => {
  expect(await invokeOf([json(200, { id: 1 })])({ id: "a" })).toEqual({ id: 1 });
});

test.each([text(200, null), text(204, null), json(200, { state: "DELETED" }), text(200, "<html>")])(
  "createInvoke() returns undefined where the spec says no payload, whatever comes",
  async (step) => {
    expect(await invokeOf([step], { empty: true })({ id: "a" })).toBeUndefined();
  },
);

test("createInvoke() never returns undefined where the spec says a value", async () => {
  expect(await caught(invokeOf([text(204, null)])({ id: "a" }))).toMatchObject({ name: "ResponseError", status: 204 });
});

test.each([{ empty: true } as const, {}])(
  "createInvoke() takes a repeated DELETE that finds nothing for done: %o",
  async (how) => {
    expect(await clock.run(invokeOf([reset, json(404, {})], how)({ id: "a" }))).toBeUndefined();
  },
);

test("createInvoke() shows each answer before it is read", async () => {
  const seen: number[] = [];
  const { fetch } = createScriptedFetch(clock, [json(503, {}), json(200, {})]);
  const pipeline = createPipeline(
    { version: "1", operations: {}, waits: {}, secrets: [] },
    resolveClientOptions({ apiKey: "key", fetch, clock }),
  );
  const operation: Operation = { method: "GET", path: "/things", needs: [] };
  const onAnswer = ({ status }: Answer): unknown => seen.push(status);
  await clock.run(createInvoke(pipeline, "things.list", operation)({}, { onAnswer }));
  expect(seen).toEqual([200]);
});
