import { expect, test } from "vitest";
import { createInvoke, type Invoke } from "../../src/methods/invoke.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createClientState } from "../../src/transport/client-state.ts";
import { createPipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { createScriptedFetch, json, reset, type Step, text } from "../scripted-fetch.ts";

const clock = createManualClock();

function invokeOf(steps: readonly Step[], change: Partial<Operation> = {}): Invoke {
  const operation: Operation = { method: "DELETE", path: "/things/{id}", permissions: [], ...change };
  const { fetch } = createScriptedFetch(clock, steps);
  const api = { version: "1", resources: {}, secrets: [] };
  const state = createClientState(api, resolveOptions({ apiKey: "key", fetch, clock }));
  return createInvoke(createPipeline(state), "things.delete", operation);
}

const EMPTY = { empty: true } as const;
const GONE = json(404, { code: 5, message: "gone" });
const proxy = (status: number): Step => text(status, "<html>", { "content-type": "text/html" });

test.each<[string, Step[], Partial<Operation>, unknown]>([
  ["the response body", [json(200, { id: 1 })], {}, { id: 1 }],
  ["undefined for an empty 200", [text(200, null)], EMPTY, undefined],
  ["undefined for a 204", [text(204, null)], EMPTY, undefined],
  ["undefined for any object", [json(200, { state: "DELETED" })], EMPTY, undefined],
  ["undefined if the response to a DELETE lacks the result", [text(204, null)], {}, undefined],
  ["undefined if a retried DELETE without a result gets a 404", [reset, GONE], EMPTY, undefined],
])("createInvoke() resolves to %s", async (_, steps, change, expected) => {
  const { data } = await clock.run(invokeOf(steps, change)({ id: "a" }));
  expect(data).toEqual(expected);
});

test.each<[string, Step[], Partial<Operation>, object]>([
  ["HTML instead of nothing", [proxy(200)], EMPTY, { name: "ResponseError", status: 200 }],
  ["an error instead of nothing", [json(200, { code: 7 })], EMPTY, { name: "ResponseError", status: 200 }],
  ["an error with a message", [json(200, { code: 5, message: "no" })], EMPTY, { name: "ResponseError", status: 200 }],
  ["a proxy's 404 to a retried DELETE", [reset, proxy(404)], {}, { name: "ApiError", status: 404 }],
  ["an empty body instead of a result", [text(204, null)], { method: "PUT" }, { name: "ResponseError", status: 204 }],
])("createInvoke() rejects %s", async (_, steps, change, expected) => {
  expect(await clock.run(caught(invokeOf(steps, change)({ id: "a" })))).toMatchObject(expected);
});
