import { expect, test } from "vitest";
import type { Call, Result } from "../../src/request/call.ts";
import { settle } from "../../src/transport/settle.ts";
import { caught } from "../caught.ts";
import { openCall } from "../open-call.ts";
import { openLatest } from "../open-client.ts";
import { json, text } from "../scripted-fetch.ts";

const layer = settle({ apiKeySource: "COCKROACH_API_KEY" });

function respond(status: number, body: object = {}): Result {
  return { status, headers: new Headers(), body: new TextEncoder().encode(JSON.stringify(body)) };
}

/** Makes a call whose last response is `result`. */
function run(call: Call, result: Result): Promise<Result> {
  return layer(call, async () => result);
}

test.each([200, 204, 299])("settle() returns a %i as it is", async (status) => {
  const result = respond(status);
  expect(await run(openCall(), result)).toBe(result);
});

test("settle() throws an error response, with advice that names the API key's source", async () => {
  const error = await caught(run(openCall(), respond(401, { code: 16, message: "no" })));
  expect(error).toMatchObject({ name: "ApiError", status: 401, code: "UNAUTHENTICATED", outcome: "rejected" });
  expect(error.message).toBe("clusters.get: 401 UNAUTHENTICATED: no: check COCKROACH_API_KEY");
});

test.each([300, 305, 404, 429, 500, 599])("settle() returns a %i to a call that returns errors", async (status) => {
  const result = respond(status);
  expect(await run(openCall("GET", { returnsErrors: true }), result)).toBe(result);
});

test.each([0, 199, 304, 600])("settle() throws a %i, which openapi-fetch can't return", async (status) => {
  const error = await caught(run(openCall("GET", { returnsErrors: true }), respond(status)));
  expect(error).toMatchObject({ name: "ApiError", status });
});

const GONE = respond(404, { code: 5, message: "not found" });

test.each<[string, string, Partial<Call>, Result, boolean]>([
  ["a DELETE whose earlier response was lost", "DELETE", { lost: true }, GONE, true],
  ["a DELETE with whenGone: ignore", "DELETE", { ignoresGone: true }, GONE, true],
  ["any other DELETE", "DELETE", {}, GONE, false],
  ["a GET", "GET", { lost: true, ignoresGone: true }, GONE, false],
  ["a DELETE, if a proxy responds", "DELETE", { lost: true, ignoresGone: true }, respond(404), false],
])("settle() takes a 404 for a success, or not: %s", async (_, method, progress, result, succeeds) => {
  const settled = run(Object.assign(openCall(method), progress), result);
  if (succeeds) expect(await settled).toBe(result);
  else expect(await caught(settled)).toMatchObject({ name: "ApiError", status: 404 });
});

test("with whenGone: ignore, a DELETE of something that doesn't exist is done, and other errors stay errors", async () => {
  const gone = json(404, { code: 5, message: "not found" });
  for (const params of [{ whenGone: "ignore" }, { whenGone: "ignore", whenBusy: "wait" }] as const) {
    const { cloud, requests } = openLatest([gone]);
    expect(await cloud.sqlUsers.delete({ cluster_id: "c1", name: "ada" }, params)).toBeUndefined();
    expect(requests).toHaveLength(1);
  }
  const target = { cluster_id: "c1" };
  for (const step of [json(403, { code: 7 }), json(500, { code: 5 }), text(404, "<html>")]) {
    const rejected = openLatest([step]).cloud.clusters.delete(target, { whenGone: "ignore" });
    expect((await caught(rejected)).name).toBe("ApiError");
  }
  const { cloud } = openLatest([gone]);
  for (const options of [undefined, { whenGone: "throw" }] as const) {
    expect(await caught(cloud.clusters.delete(target, options))).toMatchObject({ status: 404 });
  }
  const bad = cloud.clusters.get(target, { whenGone: "ignore" } as never);
  expect((await caught(bad)).message).toMatch(/unknown option whenGone/);
});
