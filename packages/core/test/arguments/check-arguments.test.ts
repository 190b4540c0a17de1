import type { Cloud } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { assertOptions } from "../../src/arguments/assert-options.ts";
import { assertNames } from "../../src/arguments/check-arguments.ts";
import { argumentError } from "../caught.ts";
import { openLatest } from "../open-client.ts";
import { json, locked, reset, type Step } from "../scripted-fetch.ts";

const KNOWN = ["cluster_id", "timeoutMs", "pagination.page"];

test.each([
  ["clusterId", "cluster_id"],
  ["cluster_ids", "cluster_id"],
  ["timeout", "timeoutMs"],
  ["TIMEOUTMS", "timeoutMs"],
  ["page", undefined],
  ["timeou", undefined],
  ["tmoutMx", "timeoutMs"],
  ["xxxxxxtimeoutMs", undefined],
  ["ximeoux", undefined],
])("assertNames() rejects the name %s and suggests %s", (name, similar) => {
  const hint = similar === undefined ? "" : ` (did you mean ${similar}?)`;
  expect(() => assertNames("clusters.get", "option", KNOWN, { [name]: 1 })).toThrow(
    argumentError(`clusters.get: unknown option ${name}${hint}; known options: cluster_id, timeoutMs, pagination.page`),
  );
});

test("assertNames() suggests the most similar known name", () => {
  expect(() => assertNames("f", "option", ["cat", "cab"], { Cab: 1 })).toThrow("(did you mean cab?)");
});

test("assertNames() accepts known names, and unknown names whose value is undefined", () => {
  expect(() => assertNames("f", "option", KNOWN, { cluster_id: 1, other: undefined })).not.toThrow();
});

test.each([[null], ["a"], [1], [["a"]]])("assertNames() rejects %j, which isn't a plain object", (given) => {
  expect(() => assertNames("f", "option", [], given)).toThrow(
    argumentError("f: pass the options as an object; known options: none"),
  );
});

const OPTIONS = ["signal", "onPoll", "whenBusy", "onUnknownOutcome"];
const cyclic: unknown[] = [];
cyclic.push(cyclic);

test.each([
  [{ whenBusy: "wiat" }, 'whenBusy must be "throw" or "wait", not "wiat"'],
  [{ onUnknownOutcome: "adoptt" }, 'onUnknownOutcome must be "throw" or "adopt", not "adoptt"'],
  [{ whenBusy: 7n }, 'whenBusy must be "throw" or "wait", not bigint'],
  [{ whenBusy: () => {} }, 'whenBusy must be "throw" or "wait", not function'],
  [{ whenBusy: cyclic }, 'whenBusy must be "throw" or "wait", not object'],
  [{ signal: {} }, "signal must be an AbortSignal"],
  [{ signal: null }, "signal must be an AbortSignal"],
  [{ signal: { aborted: false } }, "signal must be an AbortSignal"],
  [{ signal: { addEventListener() {} } }, "signal must be an AbortSignal"],
  [{ onPoll: "x" }, "onPoll must be a function, not string"],
  [{ onPoll: null }, "onPoll must be a function, not null"],
  [{ onpoll: () => {} }, "unknown option onpoll (did you mean onPoll?); known options: signal, onPoll, "],
])("assertOptions() rejects %o", (options, message) => {
  expect(() => assertOptions("clusters.delete", OPTIONS, options)).toThrow(TypeError);
  expect(() => assertOptions("clusters.delete", OPTIONS, options)).toThrow(`clusters.delete: ${message}`);
});

test("assertOptions() accepts valid and undefined values", () => {
  const signal = new AbortController().signal;
  const polyfill = { aborted: false, addEventListener() {}, removeEventListener() {} };
  for (const options of [
    { whenBusy: "wait", onUnknownOutcome: "adopt", signal, onPoll() {} },
    { whenBusy: "throw", onUnknownOutcome: "throw", signal: polyfill },
    { whenBusy: undefined, onUnknownOutcome: undefined, signal: undefined, onPoll: undefined },
  ]) {
    expect(() => assertOptions("clusters.delete", OPTIONS, options)).not.toThrow();
  }
});

const moose = { id: "a", name: "moose", state: "CREATED", created_at: "2099-01-01T00:00:00Z" };
const [found, listed] = [json(200, moose), json(200, { clusters: [moose] })];
const NEW = { name: "moose", provider: "GCP", spec: {} };
const [ADOPT, WAIT] = [{ onUnknownOutcome: "adopt" }, { whenBusy: "wait" }] as const;

const two = [json(200, { pagination: { next_page: "2" } }), listed];

test.each<[string, Step[], object, (clusters: Cloud["clusters"], params: never) => Promise<unknown>]>([
  ["a list", two, {}, (all, given) => Array.fromAsync(all.list(given))],
  ["a wait", [json(200, {}), found], { cluster_id: "a" }, (all, given) => all.waitUntilReady(given)],
  ["a retry", [locked, found], { cluster_id: "a", plan: "BASIC" }, (all, given) => all.update(given, WAIT)],
  ["a search for a new resource", [reset, listed], NEW, (all, given) => all.create(given, ADOPT)],
])("%s uses the original parameters, even if the caller mutates the object", async (_, steps, given, call) => {
  const { cloud, clock, requests } = openLatest(steps);
  const params: Record<string, unknown> = { "pagination.limit": undefined, ...given };
  const calling = call(cloud.clusters, params as never);
  for (const name in params) params[name] = "changed";
  await clock.run(calling);
  expect(requests).toHaveLength(2);
  expect(JSON.stringify(requests)).not.toContain("changed");
});
