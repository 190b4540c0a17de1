import { expect, test } from "vitest";
import { ignoreTermination, resolveClientOptions } from "../../src/client/client-options.ts";
import { systemClock } from "../../src/time/clock.ts";

test("resolveClientOptions() applies the defaults", () => {
  expect(resolveClientOptions({ apiKey: "key" })).toEqual({
    apiKey: "key",
    apiKeySource: "apiKey",
    baseUrl: { href: "https://cockroachlabs.cloud", origin: "https://cockroachlabs.cloud" },
    transport: expect.any(Function),
    headers: {},
    timeoutMs: 60_000,
    deadlineMs: Number.POSITIVE_INFINITY,
    maxRetries: 2,
    rateLimit: {},
    maxResponseBytes: 67_108_864,
    hooks: {},
    onTermination: ignoreTermination,
    clock: systemClock,
    random: Math.random,
  });
});

test("resolveClientOptions() takes what is given", () => {
  const given = {
    apiKey: () => "key",
    apiKeySource: "COCKROACH_API_KEY",
    transport: async () => ({ status: 200, headers: new Headers(), body: undefined }),
    timeoutMs: 1,
    deadlineMs: 2,
    maxRetries: 0,
    rateLimit: false as const,
    maxResponseBytes: 3,
    hooks: { request: () => {} },
    onTermination: () => () => {},
    clock: { ...systemClock },
    random: () => 0,
  };
  expect(resolveClientOptions(given)).toMatchObject(given);
});

test("resolveClientOptions() rejects a fetch function beside a transport", () => {
  const options = { apiKey: "key", fetch: globalThis.fetch, transport: async () => Promise.reject(new Error()) };
  expect(() => resolveClientOptions(options)).toThrow(
    new TypeError("createClient: give either fetch or transport, not both"),
  );
});

test("resolveClientOptions() refuses a key that no header can carry, by its source and without showing it", () => {
  const make = (): unknown => resolveClientOptions({ apiKey: "hunter22\r\n", apiKeySource: "COCKROACH_API_KEY" });
  expect(make).toThrow(/^createClient: COCKROACH_API_KEY has a line break at position 8/);
  expect(make).not.toThrow(/hunter/);
});

test.each([undefined, null, "", 7])("resolveClientOptions() refuses %j as a key", (apiKey) => {
  expect(() => resolveClientOptions({ apiKey: apiKey as string })).toThrow(
    "createClient: apiKey must be a non-empty string",
  );
});

test.each([
  ["timeoutMs", 0, 1],
  ["deadlineMs", -1, 1],
  ["maxRetries", -1, 0],
  ["maxResponseBytes", 0, 1],
  ["timeoutMs", Number.NaN, 1],
  ["maxRetries", "2", 0],
])("resolveClientOptions() refuses %s: %j", (name, value, least) => {
  expect(() => resolveClientOptions({ apiKey: "key", [name]: value })).toThrow(
    new RangeError(`createClient: ${name} must be a number of at least ${least}, not ${value}`),
  );
});

test("resolveClientOptions() refuses an option that there isn't, and lets one that is undefined pass", () => {
  const make = (options: object): unknown => resolveClientOptions({ apiKey: "key", ...options });
  expect(() => make({ baseURL: "http://localhost" })).toThrow(
    /^createClient: there is no parameter baseURL; it takes fetch, apiKey, apiKeySource, baseUrl, .*, random$/,
  );
  expect(make({ baseURL: undefined })).toMatchObject({ apiKey: "key" });
});
