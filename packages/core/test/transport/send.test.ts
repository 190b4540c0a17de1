import { createClient, type Transport } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { KEY, MOOSE, openClient, TARGET } from "../open-client.ts";
import { bodyBreak, json, type Step } from "../scripted-fetch.ts";

const large = (type: string) => () =>
  new Response(new Uint8Array(100), type ? { headers: { "content-type": type } } : {});

const TOO_LARGE = {
  ...{ name: "ResponseError", status: 200, contentType: "application/json", firstBytes: "" },
  message: "clusters.get: 200, but the body is larger than 50 bytes. Raise maxResponseBytes if that is expected",
};

test.each<[string, Step, object]>([
  ["rejects a success response", json(200, { id: "x".repeat(100) }), TOO_LARGE],
  ["accepts a missing Content-Type", large(""), { contentType: "" }],
  ["hides an API key in the Content-Type", large(`text/${KEY}`), { contentType: "text/[redacted]" }],
  ["keeps a 403", json(403, { message: "x".repeat(100) }), { name: "ApiError", status: 403, reason: "" }],
])("if the body is too large, send() %s", async (_, step, expected) => {
  const { cloud } = openClient([step], { maxResponseBytes: 50 });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject(expected);
});

test.each([
  [403, "rejected", [0]],
  [429, "rejected", [0, 7000, 14_000]],
  [500, "unknown", [0]],
])("send() keeps the status and headers of a %i whose body breaks: %s", async (status, outcome, times) => {
  const client = openClient([bodyBreak(status, { "retry-after": "7" })]);
  const facts = { status, outcome, attempts: times.length, reason: "the body could not be read" };
  expect(await client.error(client.cloud.clusters.create(MOOSE))).toMatchObject({ name: "ApiError", ...facts });
  expect(client.times()).toEqual(times);
});

test("send() keeps an error response's status even if the transport doesn't report the headers", async () => {
  const transport: Transport = async ({ onStatus }) => {
    onStatus(400);
    throw new Error("the body is lost");
  };
  const cloud = createClient({ apiKey: KEY, transport });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ name: "ApiError", status: 400, headers: {} });
});
