import type { Cloud } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { openLatest } from "../open-client.ts";
import { gone, json, reset, type Step, text } from "../scripted-fetch.ts";

type Call = (cloud: Cloud) => Promise<unknown>;

const USER = { cluster_id: "c1", name: "ada" };
/** A call whose result is `undefined`. */
const remove: Call = ({ folders }) => folders.delete({ folder_id: "f" });
const removeUser: Call = ({ sqlUsers }) => sqlUsers.delete(USER);
const ignoring: Call = ({ sqlUsers }) => sqlUsers.delete(USER, { whenGone: "ignore" });
const waiting: Call = ({ sqlUsers }) => sqlUsers.delete(USER, { whenGone: "ignore", whenBusy: "wait" });
const put: Call = ({ sqlUsers }) => sqlUsers.resetPassword({ ...USER, password: "correct-horse" });

const proxy = (status: number): Step => text(status, "<html>", { "content-type": "text/html" });

test.each<[string, Step[], Call, unknown?]>([
  ["the response body", [json(200, { id: 1 })], removeUser, { id: 1 }],
  ["undefined for an empty 200", [text(200, null)], remove],
  ["undefined for a 204", [text(204, null)], remove],
  ["undefined for any object", [json(200, { state: "DELETED" })], remove],
  ["undefined if the response to a DELETE lacks the result", [text(204, null)], removeUser],
  ["undefined if a retried DELETE without a result gets a 404", [reset, gone], remove],
  ["undefined if a DELETE with whenGone: ignore gets a 404", [gone], ignoring],
  ["undefined if a DELETE with whenGone: ignore and whenBusy: wait gets a 404", [gone], waiting],
])("a call resolves to %s", async (_, steps, call, expected) => {
  const { cloud, clock, requests } = openLatest(steps, { maxRetries: 2 });
  expect(await clock.run(call(cloud))).toEqual(expected);
  expect(requests).toHaveLength(steps.length);
});

test.each<[string, Step[], Call, object]>([
  ["HTML instead of nothing", [proxy(200)], remove, { name: "ResponseError", status: 200 }],
  ["an error instead of nothing", [json(200, { code: 7 })], remove, { name: "ResponseError", status: 200 }],
  ["an error with a message", [json(200, { code: 5, message: "no" })], remove, { name: "ResponseError", status: 200 }],
  ["a proxy's 404 to a retried DELETE", [reset, proxy(404)], removeUser, { name: "ApiError", status: 404 }],
  ["a proxy's 404, even with whenGone: ignore", [json(404, {})], ignoring, { name: "ApiError", status: 404 }],
  ["a 500, even with whenGone: ignore", [json(500, { code: 5 })], ignoring, { name: "ApiError", status: 500 }],
  ["an empty body instead of a result", [text(204, null)], put, { name: "ResponseError", status: 204 }],
])("a call rejects %s", async (_, steps, call, expected) => {
  const { cloud, error } = openLatest(steps, { maxRetries: 2 });
  expect(await error(call(cloud))).toMatchObject(expected);
});
