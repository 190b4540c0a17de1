import { type CallOptions, createClient, type Transport } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { open, openClient, TARGET } from "../open-client.ts";
import { type Step, silence } from "../scripted-fetch.ts";

const ONCE = { maxRetries: 0 };

/** Creates a step that sends the headers and the beginning of the body and then nothing until the client aborts. */
function stuckBody(status: number): Step {
  return ({ signal }) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{"));
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return new Response(body, { status, headers: { "content-type": "application/json" } });
  };
}

const waiting = "clusters.get: gave up after 2 s while waiting for a response: raise timeoutMs to wait longer";
const reading = "gave up after 500 ms while reading the response body (200)";

test.each<[string, Step, CallOptions, object]>([
  ["no response arrives in time", silence, { timeoutMs: 2000 }, { outcome: "unknown", message: waiting }],
  ["the body doesn't end", stuckBody(200), { timeoutMs: 500 }, { message: expect.stringContaining(reading) }],
  ["the body of a 403 doesn't end", stuckBody(403), { timeoutMs: 500 }, { outcome: "rejected" }],
  ["the body of a 500 doesn't end", stuckBody(500), { timeoutMs: 500 }, { outcome: "unknown" }],
  ["deadlineMs is below timeoutMs", silence, { timeoutMs: 701, deadlineMs: 700 }, { limit: "deadlineMs" }],
  ["deadlineMs equals timeoutMs", silence, { timeoutMs: 700, deadlineMs: 700 }, { limit: "timeoutMs" }],
])("an attempt aborts the request if %s", async (_, step, limits, expected) => {
  const { cloud, clock, requests, error } = openClient([step], ONCE);
  const limitMs = limits.deadlineMs ?? limits.timeoutMs;
  const thrown = await error(cloud.clusters.get(TARGET, limits));
  expect(thrown).toMatchObject({ name: "CallTimeoutError", limit: "timeoutMs", limitMs, ...expected });
  expect(requests[0]?.signal.reason).toBe(thrown);
  expect([clock.now(), clock.pending()]).toEqual([limitMs, 0]);
});

test("an attempt rejects with the outcome 'not sent' if the transport hasn't begun to send", async () => {
  const transport: Transport = ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { cloud, error } = open(createClient, [], { transport, fetch: undefined, timeoutMs: 500, ...ONCE });
  expect(await error(cloud.clusters.get(TARGET))).toMatchObject({
    name: "CallTimeoutError",
    outcome: "not sent",
    message: expect.stringContaining("gave up after 500 ms while connecting"),
  });
});
