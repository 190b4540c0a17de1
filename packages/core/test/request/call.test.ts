import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { openClient } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

test("createCall() prefers the call's headers and limits to the client's, and these to the defaults", async () => {
  const headers = { Accept: "text/json", "Cc-Version": "latest", "X-Team": "red", "X-Tier": "1" };
  const { cloud, clock, requests } = openClient([json(503, {})], { headers, maxRetries: 0 });
  const limits = { maxRetries: 1, timeoutMs: 100, deadlineMs: 10_000 };
  await clock.run(caught(cloud.clusters.list({}, { headers: { "x-team": "blue" }, ...limits })));
  expect(requests).toHaveLength(2);
  const expected = { accept: "text/json", "x-team": "blue", "x-tier": "1", "cc-version": "latest" };
  expect(requests[0]?.headers).toMatchObject(expected);
  expect(requests[0]?.headers).not.toHaveProperty("content-type");
});
