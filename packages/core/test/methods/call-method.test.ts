import { expect, test } from "vitest";
import { resolveClientOptions } from "../../src/client/client-options.ts";
import { type CallMethod, createCallMethod } from "../../src/methods/call-method.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import type { BufferedResponse } from "../../src/request/buffered-response.ts";
import { createPipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { createScriptedFetch, json, reset, type Step, text } from "../scripted-fetch.ts";

const clock = createManualClock();

function invokeOf(steps: readonly Step[], change: Partial<Operation> = {}): CallMethod {
  const operation: Operation = { method: "DELETE", path: "/things/{id}", permissions: [], ...change };
  const { fetch } = createScriptedFetch(clock, steps);
  const api = { version: "1", operations: {}, waits: {}, secrets: [] };
  return createCallMethod(
    createPipeline(api, resolveClientOptions({ apiKey: "key", fetch, clock })),
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
  const operation: Operation = { method: "GET", path: "/things", permissions: [] };
  const onResponse = ({ status }: BufferedResponse): unknown => seen.push(status);
  await clock.run(createCallMethod(pipeline, "things.list", operation)({}, { onResponse }));
  expect(seen).toEqual([200]);
});
