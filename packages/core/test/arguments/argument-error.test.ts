import { expect, test } from "vitest";
import { createClient, isArgumentError, isCloudError } from "../../src/2026-09-15.ts";
import { ArgumentError } from "../../src/arguments/argument-error.ts";
import { resolveEnvironment } from "../../src/client/resolve-environment.ts";
import { KEY } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";

type Call = (cloud: ReturnType<typeof openLatest>["cloud"]) => unknown;

const platform = (variables: Readonly<Record<string, string>>) => () =>
  resolveEnvironment({ name: "node", version: "24", readVariable: (name) => variables[name] }, {});
const SIGNAL = { signal: {} as never };
const POLL = { onPoll: 1 as never };
const client = (options: object) => () => createClient({ apiKey: KEY, ...options });

test.each([
  [({ clusters }) => clusters.get({ cluster_id: "" }), "clusters.get", "cluster_id"],
  [({ clusters }) => clusters.get({ cluster: "a" } as never), "clusters.get", "cluster"],
  [({ clusters }) => clusters.get([] as never), "clusters.get", "parameters"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, 7 as never), "clusters.get", "options"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, { timeoutMs: 0 }), "clusters.get", "timeoutMs"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, { headers: { host: "x" } }), "clusters.get", "headers"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, { headers: { "x-a": "\n" } }), "clusters.get", "headers"],
  [({ clusters }) => clusters.list({ "pagination.limit": null } as never), "clusters.list", "pagination.limit"],
  [({ clusters }) => clusters.update({ cluster_id: "a", labels: { a: 1n } } as never), "clusters.update", "labels.a"],
  [({ clusters }) => clusters.update({ cluster_id: "a" }, { whenBusy: 1 as never }), "clusters.update", "whenBusy"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, { headers: "Bearer x" } as never), "clusters.get", "headers"],
  [({ clusters }) => clusters.get({ cluster_id: "a" }, SIGNAL), "clusters.get", "signal"],
  [({ clusters }) => clusters.list({}, SIGNAL), "clusters.list", "signal"],
  [({ clusters }) => clusters.waitUntilReady({ cluster_id: "a" }, SIGNAL), "clusters.waitUntilReady", "signal"],
  [({ clusters }) => clusters.waitUntilReady({ cluster_id: "a" }, POLL), "clusters.waitUntilReady", "onPoll"],
  [({ http }) => http.GET("/api/v1/clusters", { baseUrl: "https://evil.test" }), "clusters.list", "baseUrl"],
  [client({ retries: 3 }), "createClient", "retries"],
  [client({ apiKey: "" }), "createClient", "apiKey"],
  [client({ maxRetries: -1 }), "createClient", "maxRetries"],
  [client({ rateLimit: { perMinute: 1 } }), "createClient", "rateLimit.perMinute"],
  [client({ rateLimit: 7 }), "createClient", "rateLimit.options"],
  [client({ hooks: { request: 1 } }), "createClient", "hooks.request"],
  [client({ hooks: { requests: 1 } }), "createClient", "hooks.requests"],
  [client({ baseUrl: "http://x.test" }), "createClient", "baseUrl"],
  [platform({}), "createClient", "apiKey"],
  [platform({ COCKROACH_API_KEY: KEY, COCKROACH_SERVER: "https://a b" }), "createClient", "COCKROACH_SERVER"],
] as [Call, string, string][])("isArgumentError() recognizes the error of %s", async (call, operation, argument) => {
  const { cloud, requests } = openLatest([]);
  const error = await (async () => call(cloud))().catch((error: unknown) => error);
  expect(isArgumentError(error)).toBe(true);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ name: "ArgumentError", operation, argument });
  expect(isCloudError(error)).toBe(false);
  expect(requests).toEqual([]);
});

test.each([new TypeError("clusters.get: cluster_id must be a string"), undefined, null, "x"])(
  "isArgumentError() returns false for %s",
  (error) => expect(isArgumentError(error)).toBe(false),
);
