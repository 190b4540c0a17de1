import { expect, test } from "vitest";
import { systemClock } from "../../src/time/clock.ts";
import { type ClientOptions, resolveOptions } from "../../src/transport/client-options.ts";

test("resolveOptions() applies the defaults", () => {
  // `readme-options.test.ts` tests the default limits.
  const defaults = { apiKeySource: "apiKey", readOnly: false, rateLimit: {}, hooks: [], headers: {} };
  expect(resolveOptions({ apiKey: "key" })).toMatchObject({ ...defaults, clock: systemClock, random: Math.random });
});

test("resolveOptions() rejects an unknown option, unless it is undefined", () => {
  const transport = async (): Promise<never> => Promise.reject(new Error());
  const make = (options: object): unknown => resolveOptions({ apiKey: "key", transport, ...options });
  expect(() => make({ baseURL: "http://localhost" })).toThrow(
    /^createClient: unknown option baseURL \(did you mean baseUrl\?\); known options: fetch, vanityName, username, apiKey, apiKeySource, baseUrl, .*, random$/,
  );
  expect(make({ baseURL: undefined })).toMatchObject({ apiKey: "key" });
  expect(() => make({ apiKey: undefined, apikey: "key" })).toThrow("unknown option apikey (did you mean apiKey?)");
});

/** Each option's invalid values and their errors. A new option needs an entry here; otherwise, this doesn't compile. */
const INVALID: Record<keyof ClientOptions, readonly (readonly [value: unknown, message: string])[]> = {
  apiKey: [undefined, null, "", 7].map((value) => [value, "apiKey must be a non-empty string"]),
  apiKeySource: [],
  vanityName: [["", "vanityName must be a non-empty string"]],
  username: [["", "username must be a non-empty string"]],
  baseUrl: [
    ["http://example.com", "baseUrl must use https. Otherwise, the API key would be sent unencrypted to http://exa"],
  ],
  timeoutMs: [[Number.NaN, "timeoutMs must be a number >= 1, not NaN"]],
  deadlineMs: [[-1, "deadlineMs must be a number >= 1, not -1"]],
  maxRetries: [["2", "maxRetries must be a number >= 0, not 2"]],
  maxResponseBytes: [[0, "maxResponseBytes must be a number >= 1, not 0"]],
  readOnly: [["yes", 'readOnly must be true or false, not "yes"']],
  rateLimit: [[{ perSeconds: 5 }, "rateLimit: unknown option perSeconds (did you mean perSecond?)"]],
  headers: [["x-team", "headers must be an object, Headers, or name-value pairs"]],
  hooks: [
    [{ attemps: () => {} }, "hooks: unknown option attemps (did you mean attempt?)"],
    [{ retry: "x" }, "hooks: retry must be a function, not string"],
    [[{}, { call: 1 }], "hooks: call must be a function, not number"],
    [5, "hooks: pass the options as an object"],
  ],
  fetch: [["x", "fetch must be a function, not string"]],
  transport: [[{}, "transport must be a function, not object"]],
  clock: [],
  random: [[0.5, "random must be a function, not number"]],
};

test.each(
  Object.entries(INVALID).flatMap(([name, cases]) =>
    cases.map(([value, message]) => ({ name, value, message: `createClient: ${message}` })),
  ),
)("resolveOptions() rejects $name: $value", ({ name, value, message }) => {
  expect(() => resolveOptions({ apiKey: "key", [name]: value })).toThrow(message);
});

test.each<[Partial<ClientOptions>, object]>([
  [{ headers: new Headers({ "X-Team": "blue" }) }, { "x-team": "blue" }],
  [{ headers: [["X-Team", "blue"]] }, { "x-team": "blue" }],
  [{}, {}],
  [{ username: "ci" }, { "cc-username": "ci" }],
  [{ vanityName: "acme" }, { "cc-vanity-name": "acme" }],
])("resolveOptions() turns %j into the headers %j", (options, headers) => {
  expect(resolveOptions({ apiKey: "key", ...options }).headers).toStrictEqual(headers);
});
