import { expect, test, vi } from "vitest";
import { caught } from "../caught.ts";
import { settle } from "../manual-clock.ts";
import { KEY, MOOSE, openClient, TARGET } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

test("authorize() sends nothing if the apiKey function takes too long, or aborts the call", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const late = openClient([json(200, {})], { apiKey: () => promise, timeoutMs: 500 });
  expect(await late.error(late.cloud.clusters.get(TARGET, { maxRetries: 0 }))).toMatchObject({
    outcome: "not sent",
    message: expect.stringMatching(/gave up after .+ while waiting for the function passed as apiKey/),
  });
  resolve("too-late-a-key");
  await late.clock.advance(1000);
  const controller = new AbortController();
  const apiKey = (): string => {
    controller.abort("enough");
    return KEY;
  };
  const aborting = openClient([json(200, {})], { apiKey });
  expect(await caught(aborting.cloud.clusters.create(MOOSE, { signal: controller.signal }))).toBe("enough");
  await settle();
  expect([...late.requests, ...aborting.requests]).toEqual([]);
});

test("authorize() reports what the apiKey function threw, and the client retries", async () => {
  const apiKey = vi.fn(() => Promise.reject<string>(new Error("vault: Error: sealed; token eyJhbGci.eyJzdWIi")));
  const { cloud, error, requests } = openClient([json(200, {})], { apiKey });
  expect(await error(cloud.clusters.get(TARGET))).toMatchObject({
    name: "ConnectionError",
    code: "ERR_API_KEY_UNAVAILABLE",
    cause: { message: "vault: Error: sealed; token [redacted]" },
    outcome: "not sent",
    message: "clusters.get: the function passed as apiKey failed: vault: Error: sealed; token [redacted]",
  });
  apiKey.mockImplementation(() => Promise.reject("the vault: Error: closed"));
  expect((await error(cloud.clusters.get(TARGET))).message).toMatch(/apiKey failed: the vault: Error: closed$/);
  expect([apiKey.mock.calls.length, requests.length]).toEqual([6, 0]);
});

test.each([
  ["hunter22\n", "has a line break"],
  ["", "must be a non-empty string"],
  [undefined, "must be a non-empty string"],
])("authorize() rejects the API key %j from an apiKey function without showing it", async (key, found) => {
  const { cloud, requests } = openClient([json(200, {})], { apiKey: async () => key as string });
  const error = await caught(cloud.clusters.get(TARGET));
  expect(error).toMatchObject({ name: "ConnectionError", code: "ERR_API_KEY", outcome: "not sent" });
  expect(error.message).toMatch(`clusters.get: the function passed as apiKey failed: the returned key ${found}`);
  expect(error.message).not.toMatch(/hunter/);
  expect(requests).toHaveLength(0);
});
