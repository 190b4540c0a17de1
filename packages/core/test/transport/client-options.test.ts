import { expect, test } from "vitest";
import { systemClock } from "../../src/time/clock.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";

test("resolveOptions() applies the defaults", () => {
  expect(resolveOptions({ apiKey: "key" })).toEqual({
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
    tracer: undefined,
    clock: systemClock,
    random: Math.random,
  });
});

test("resolveOptions() keeps the options that are passed", () => {
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
    tracer: { call: (_: unknown, run: () => Promise<void>) => run() },
    clock: { ...systemClock },
    random: () => 0,
  };
  expect(resolveOptions(given)).toMatchObject(given);
});

test("resolveOptions() rejects the options fetch and transport together", () => {
  const options = { apiKey: "key", fetch: globalThis.fetch, transport: async () => Promise.reject(new Error()) };
  expect(() => resolveOptions(options)).toThrow(
    new TypeError("createClient: pass either fetch or transport, not both"),
  );
});

test("resolveOptions() rejects a key that a header can't contain, and shows its source, but not the key", () => {
  const make = (): unknown => resolveOptions({ apiKey: "hunter22\r\n", apiKeySource: "COCKROACH_API_KEY" });
  expect(make).toThrow(/^createClient: COCKROACH_API_KEY has a line break at position 8/);
  expect(make).not.toThrow(/hunter/);
});

test.each([undefined, null, "", 7])("resolveOptions() rejects %j as a key", (apiKey) => {
  expect(() => resolveOptions({ apiKey: apiKey as string })).toThrow("createClient: apiKey must be a non-empty string");
});

test.each([
  ["timeoutMs", 0, 1],
  ["deadlineMs", -1, 1],
  ["maxRetries", -1, 0],
  ["maxResponseBytes", 0, 1],
  ["timeoutMs", Number.NaN, 1],
  ["maxRetries", "2", 0],
])("resolveOptions() rejects %s: %j", (name, value, least) => {
  expect(() => resolveOptions({ apiKey: "key", [name]: value })).toThrow(
    new RangeError(`createClient: ${name} must be a number of at least ${least}, not ${value}`),
  );
});

test("resolveOptions() rejects an unknown option, unless it is undefined", () => {
  const transport = async (): Promise<never> => Promise.reject(new Error());
  const make = (options: object): unknown => resolveOptions({ apiKey: "key", transport, ...options });
  expect(() => make({ baseURL: "http://localhost" })).toThrow(
    /^createClient: there is no option baseURL \(did you mean baseUrl\?\); known options: fetch, vanityName, username, apiKey, apiKeySource, baseUrl, .*, random$/,
  );
  expect(make({ baseURL: undefined })).toMatchObject({ apiKey: "key" });
  expect(() => make({ apiKey: undefined, apikey: "key" })).toThrow("there is no option apikey (did you mean apiKey?)");
});

test.each([
  [{ hooks: { respons: () => {} } }, "createClient: hooks: there is no option respons (did you mean response?)"],
  [
    { rateLimit: { perSeconds: 5 } },
    "createClient: rateLimit: there is no option perSeconds (did you mean perSecond?)",
  ],
  [{ tracer: { calls: () => {} } }, "createClient: tracer: there is no option calls (did you mean call?)"],
  [{ hooks: { request: "x" } }, "createClient: hooks: request must be a function, not string"],
  [{ tracer: { call: 1 } }, "createClient: tracer: call must be a function, not number"],
  [{ fetch: "x" }, "createClient: fetch must be a function, not string"],
  [{ transport: {} }, "createClient: transport must be a function, not object"],
  [{ random: 0.5 }, "createClient: random must be a function, not number"],
  [{ vanityName: "" }, "createClient: vanityName must be a non-empty string"],
  [{ username: "" }, "createClient: username must be a non-empty string"],
  [{ headers: "x-team" }, "createClient: headers must be an object, Headers, or pairs of name and value"],
])("resolveOptions() rejects unknown fields and wrong types of an option: case %#", (options, message) => {
  expect(() => resolveOptions({ apiKey: "key", ...(options as object) })).toThrow(message);
});

test("resolveOptions() accepts headers as a Headers object or as an array of pairs", () => {
  for (const headers of [new Headers({ "X-Team": "blue" }), [["X-Team", "blue"]] as const]) {
    expect(resolveOptions({ apiKey: "key", headers }).headers).toEqual({ "x-team": "blue" });
  }
});

test("resolveOptions() sets only the headers of the options that are given", () => {
  expect(resolveOptions({ apiKey: "key" }).headers).toStrictEqual({});
  expect(resolveOptions({ apiKey: "key", username: "ci" }).headers).toStrictEqual({ "cc-username": "ci" });
  expect(resolveOptions({ apiKey: "key", vanityName: "acme" }).headers).toStrictEqual({ "cc-vanity-name": "acme" });
});
