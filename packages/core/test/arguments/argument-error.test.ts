import { expect, test } from "vitest";
import { type Cloud, createClient, isArgumentError, isCloudError } from "../../src/2026-09-15.ts";
import { ArgumentError } from "../../src/arguments/argument-error.ts";
import { resolveEnvironment } from "../../src/client/resolve-environment.ts";
import { CALL_OPTIONS } from "../../src/request/call-options.ts";
import { caught } from "../caught.ts";
import { KEY, openLatest } from "../open-client.ts";

const ROOT = "/api/v1/clusters";

type Call = (cloud: Cloud, given: never) => unknown;

/** Calls with invalid options, by the function that they're passed to. */
const CALLS: Readonly<Record<string, Call>> = {
  "clusters.get": ({ clusters }, options) => clusters.get({ cluster_id: "a" }, options),
  "clusters.list": ({ clusters }, options) => clusters.list({}, options),
  "clusters.update": ({ clusters }, options) => clusters.update({ cluster_id: "a" }, options),
  "clusters.waitUntilReady": ({ clusters }, options) => clusters.waitUntilReady({ cluster_id: "a" }, options),
  createClient: (_, options) => createClient({ apiKey: KEY, ...(options as object) }),
};
const resolve: Call = (_, variables) =>
  resolveEnvironment({ name: "node", version: "24", readVariable: (name) => variables[name] }, {});
const get: Call = ({ clusters }, params) => clusters.get(params);
const update: Call = ({ clusters }, params) => clusters.update(params);
const wait: Call = ({ privateEndpoints }, params) => privateEndpoints.waitUntilDisconnected(params);

test.each<[string, unknown, string, Call?]>([
  ["clusters.get", 7, "options"],
  ["clusters.get", { timeoutMs: 0 }, "timeoutMs"],
  ["clusters.get", { signal: {} }, "signal"],
  ["clusters.get", { headers: { host: "x" } }, "headers"],
  ["clusters.get", { whenBusy: "wait" }, "whenBusy"],
  ["clusters.update", { whenBusy: 1 }, "whenBusy"],
  ["clusters.update", { whenBusy: "wait", deadlineMs: 0 }, "deadlineMs"],
  ["clusters.waitUntilReady", { deadlineMs: 0 }, "deadlineMs"],
  ["clusters.waitUntilReady", { onpoll: () => {} }, "onpoll"],
  ["createClient", { apiKey: "" }, "apiKey"],
  ["createClient", { rateLimit: { perMinute: 1 } }, "rateLimit.perMinute"],
  ["createClient", { rateLimit: 7 }, "rateLimit.options"],
  ["createClient", { hooks: { retry: 1 } }, "hooks.retry"],
  ["createClient", { fetch: globalThis.fetch, transport: globalThis.fetch }, "transport"],
  ["createClient", {}, "apiKey", resolve],
  ["createClient", { COCKROACH_API_KEY: KEY, COCKROACH_SERVER: "https://a b" }, "COCKROACH_SERVER", resolve],
  ["clusters.get", { cluster_id: "" }, "cluster_id", get],
  ["clusters.get", [], "parameters", get],
  ["clusters.get", [], "parameters", ({ clusters }, params) => clusters.waitUntilReady(params)],
  ["clusters.list", { "pagination.limit": null }, "pagination.limit", ({ clusters }, params) => clusters.list(params)],
  ["clusters.update", { cluster_id: "a", labels: { a: 1n } }, "labels.a", update],
  ["clusters.list", { baseUrl: "https://evil.test" }, "baseUrl", ({ http }, init) => http.GET(ROOT, init)],
  ["privateEndpoints.waitUntilDisconnected", undefined, "endpoint_id", wait],
  ["privateEndpoints.waitUntilDisconnected", { cluster_id: "a", endpoint_id: null }, "endpoint_id", wait],
])("isArgumentError() recognizes the error of %s(%o)", async (operation, given, argument, call = CALLS[operation]) => {
  const { cloud, requests } = openLatest([]);
  const error = await caught((async () => call?.(cloud, given as never))());
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ name: "ArgumentError", operation, argument });
  expect([isArgumentError(error), isCloudError(error), requests.length]).toEqual([true, false, 0]);
});

test.each([new TypeError("clusters.get: cluster_id must be a string"), undefined, null, "x"])(
  "isArgumentError() returns false for %s",
  (error) => expect(isArgumentError(error)).toBe(false),
);

test.each<[string, string, Call]>([
  ["clusters.get", "", CALLS["clusters.get"] as Call],
  ["clusters.create", ", onUnknownOutcome", ({ clusters }, options) => clusters.create({} as never, options)],
  ["clusters.update", ", whenBusy", CALLS["clusters.update"] as Call],
  ["clusters.delete", ", whenBusy, whenGone", ({ clusters }, options) => clusters.delete({ cluster_id: "a" }, options)],
])("the error for an unknown option of %s lists the options", async (_, own, call) => {
  const error = await caught((async () => call(openLatest([]).cloud, { retries: 3 } as never))());
  expect((error as Error).message).toMatch(new RegExp(`; known options: ${CALL_OPTIONS.join(", ")}${own}$`));
});
