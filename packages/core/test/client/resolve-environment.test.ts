import { expect, test, vi } from "vitest";
import type { EnvironmentOptions, Platform, Variable } from "../../src/client/resolve-environment.ts";
import { resolveEnvironment } from "../../src/client/resolve-environment.ts";
import type { Hooks, PauseEvent } from "../../src/observe/hooks.ts";
import { toHeaderMap } from "../../src/request/header-value.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";

type Variables = Partial<Record<Variable, string>>;

const OPTIONS = { apiKey: "key", baseUrl: "https://example.com" };
const JOB = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example/?v=1",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "endpoint-key",
};
const NAMES = { vanityName: "a", username: "b" };
const JWT = { COCKROACH_API_JWT: "token", COCKROACH_VANITY_NAME: "acme" };

function platform(variables: Variables): Platform & { readonly asked: string[] } {
  const asked: string[] = [];
  const readVariable = (name: Variable): string | undefined => {
    asked.push(name);
    return variables[name];
  };
  return { name: "test", version: "1.2.3", readVariable, asked };
}

const SERVERS = ["http://staging.example.com", "https://me:secret@example.com", "https://", "two words"];
const LOCAL = ["127.0.0.1:4010", "localhost", "[::1]:4010"];
const FLAGS = ["yes", "TRUE", "on", " 1", "1x", "0x", "x0"];
const rejected = (name: Variable, values: readonly string[], problem: string) =>
  values.map((value) => [{ [name]: value }, { apiKey: "key" }, `${name} ${problem}`] as const);

/** Invalid variables and options, and the errors that reject them. None shows a secret. */
test.each<readonly [Variables, object, string]>([
  [{}, { apikey: "key" }, "unknown option apikey (did you mean apiKey?)"],
  [{ COCKROACH_API_JWT: "eyJ0b2secret" }, {}, "COCKROACH_API_JWT requires COCKROACH_VANITY_NAME"],
  ...rejected("COCKROACH_SERVER", SERVERS, ""),
  ...rejected("COCKROACH_SERVER", LOCAL, "must begin with http:// or https://, not "),
  ...rejected("CRDB_CLOUD_READ_ONLY", FLAGS, "must be 1 or 0, not "),
  [{ CRDB_CLOUD_LOG: "loud" }, OPTIONS, 'CRDB_CLOUD_LOG must be debug, info or warn, not "loud"'],
])("resolveEnvironment() rejects the variables %j and the options %j", (variables, options, message) => {
  const attempt = (): unknown => resolveEnvironment(platform(variables), options);
  expect(attempt).toThrow(TypeError);
  expect(attempt).toThrow(`createClient: ${message}`);
  expect(attempt).not.toThrow("secret");
});

test("resolveEnvironment() lists every way to set an API key if none is set, even in a job whose token it can't request", () => {
  const variables = { ...JOB, COCKROACH_VANITY_NAME: "acme" };
  for (const source of ["no API key", "apiKey", "COCKROACH_API_KEY", "COCKROACH_API_JWT", "COCKROACH_VANITY_NAME"]) {
    expect(() => resolveEnvironment(platform(variables), {})).toThrow(source);
  }
});

test.each<[Variables, EnvironmentOptions, object]>([
  [{ COCKROACH_API_KEY: "other", ...JWT }, { apiKey: "option" }, { apiKey: "option" }],
  [{ COCKROACH_API_KEY: "key", ...JWT }, {}, { apiKey: "key", apiKeySource: "COCKROACH_API_KEY" }],
  [{ COCKROACH_API_KEY: "", ...JWT }, {}, { apiKey: "token", apiKeySource: "COCKROACH_API_JWT" }],
  [{ ...JWT, COCKROACH_USERNAME: "maxine" }, {}, { vanityName: "acme", username: "maxine" }],
  [JWT, {}, { vanityName: "acme", username: undefined }],
  [{ ...JWT, COCKROACH_USERNAME: "m" }, NAMES, NAMES],
  [{}, { apiKey: "key", apiKeySource: "mine" }, { apiKeySource: "mine" }],
  [{ COCKROACH_API_KEY: "key", COCKROACH_VANITY_NAME: "acme", COCKROACH_USERNAME: "m" }, {}, { vanityName: undefined }],
  [{ COCKROACH_SERVER: "staging.example.com" }, { apiKey: "key" }, { baseUrl: "https://staging.example.com" }],
  [{ COCKROACH_SERVER: "s.example:8443/" }, { apiKey: "key" }, { baseUrl: "https://s.example:8443" }],
  [{ COCKROACH_SERVER: "https://s.example/cloud" }, { apiKey: "key" }, { baseUrl: "https://s.example/cloud" }],
  [{ COCKROACH_SERVER: "http://127.0.0.1:4010" }, { apiKey: "key" }, { baseUrl: "http://127.0.0.1:4010" }],
  [{ COCKROACH_SERVER: "other.example" }, OPTIONS, OPTIONS],
  [{}, { ...OPTIONS, headers: { "user-agent": "mine/1" } }, { headers: { "user-agent": "mine/1" } }],
  [{}, OPTIONS, { readOnly: false }],
  [{ CRDB_CLOUD_READ_ONLY: "1" }, OPTIONS, { readOnly: true }],
  [{ CRDB_CLOUD_READ_ONLY: "true" }, OPTIONS, { readOnly: true }],
  [{ CRDB_CLOUD_READ_ONLY: "false" }, OPTIONS, { readOnly: false }],
  [{ CRDB_CLOUD_READ_ONLY: "" }, OPTIONS, { readOnly: false }],
  [{ CRDB_CLOUD_READ_ONLY: "1" }, { ...OPTIONS, readOnly: false }, { readOnly: false }],
  [{ CRDB_CLOUD_READ_ONLY: "0" }, { ...OPTIONS, readOnly: true }, { readOnly: true }],
])("resolveEnvironment() turns the variables %j and the options %j into %j", (variables, options, expected) => {
  const resolved = resolveEnvironment(platform(variables), options) as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(expected)) expect(resolved[name], name).toEqual(value);
});

test("resolveEnvironment() sets User-Agent to the names and versions of package and platform, and the platform's headers", () => {
  const runtime = { ...platform({ COCKROACH_API_KEY: "key", COCKROACH_USERNAME: "m" }), headers: { "x-runtime": "a" } };
  const agent = expect.stringMatching(/^crdb-cloud-test\/\d+\.\d+\.\d+\S* test\/1\.2\.3$/);
  const { headers } = resolveEnvironment(runtime, {});
  expect(toHeaderMap("", headers)).toEqual({ "user-agent": agent, "x-runtime": "a" });
});

test("with apiKey and baseUrl, resolveEnvironment() only reads the log level and whether to be read-only, and adds no hooks", () => {
  const test = platform({});
  const { hooks } = resolveEnvironment(test, OPTIONS);
  expect(test.asked).toEqual(["CRDB_CLOUD_LOG", "CRDB_CLOUD_READ_ONLY"]);
  expect([...(hooks as Iterable<Hooks>)]).toEqual([]);
});

const FULL_JOB = { ...JOB, COCKROACH_VANITY_NAME: "acme" };
const openJob = (variables: Variables): Platform => ({
  ...platform(variables),
  tokenTransport: () => () => Promise.reject(new Error("it is down")),
});

test("resolveEnvironment() requests a GitHub Actions token if there is no other credential", async () => {
  const { apiKey, vanityName } = resolveEnvironment(openJob(FULL_JOB), {});
  const getToken = apiKey as Exclude<typeof apiKey, string>;
  const clock = createManualClock();
  const { signal } = new AbortController();
  const token = getToken({ clock, rejected: undefined, signal }) as Promise<unknown>;
  const message = "the token endpoint token.example failed: it is down (tried 3 times)";
  expect(await clock.run(caught(token))).toMatchObject({ message });
  expect(apiKey).toHaveProperty("source", "githubActionsToken()");
  expect(vanityName).toBe("acme");
  expect(resolveEnvironment(openJob({ ...FULL_JOB, COCKROACH_API_JWT: "token" }), {}).apiKey).toBe("token");
});

test.for(Object.keys(FULL_JOB))("resolveEnvironment() needs %s to request a GitHub Actions token", (name) => {
  expect(() => resolveEnvironment(openJob({ ...FULL_JOB, [name]: "" }), {})).toThrow("permissions: id-token: write");
});

test("resolveEnvironment() combines the hooks of caller and platform with the log hooks, which use stderr or the logger", () => {
  const event = { operation: "clusters.get", status: 429, pauseMs: 10 } as PauseEvent;
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const [caller, own, warn] = [vi.fn(), vi.fn(), vi.fn()];
  const sets = new Set<Hooks>();
  const watched = { ...platform({ CRDB_CLOUD_LOG: "warn" }), hooks: sets };
  const respond = (options: Partial<EnvironmentOptions>): object => {
    const { hooks, ...rest } = resolveEnvironment(watched, { ...OPTIONS, ...options });
    // Adds the platform's hooks only now, since the platform may load them after the client was created.
    if (sets.size === 0) sets.add({ pause: own });
    for (const { pause } of hooks as Iterable<Hooks>) pause?.(event);
    return rest;
  };
  respond({ hooks: { pause: caller } });
  expect([caller, own, error, warn].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 0]);
  watched.asked.splice(0);
  expect(respond({ logger: { warn } })).not.toHaveProperty("logger");
  expect([caller, own, error, warn].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 1, 1]);
  expect(watched.asked).not.toContain("CRDB_CLOUD_LOG");
  error.mockRestore();
});
