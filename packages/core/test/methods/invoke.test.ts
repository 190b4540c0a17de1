import { expect, test } from "vitest";
import { createInvoke, type Invoke } from "../../src/methods/invoke.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import type { ResponseHead } from "../../src/request/buffered-response.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createPipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { openLatest } from "../open-latest.ts";
import { createScriptedFetch, json, reset, type Step, text } from "../scripted-fetch.ts";

const clock = createManualClock();

function invokeOf(steps: readonly Step[], change: Partial<Operation> = {}): Invoke {
  const operation: Operation = { method: "DELETE", path: "/things/{id}", permissions: [], ...change };
  const { fetch } = createScriptedFetch(clock, steps);
  const api = { version: "1", resources: {}, secrets: [] };
  return createInvoke(createPipeline(api, resolveOptions({ apiKey: "key", fetch, clock })), "things.delete", operation);
}

test("createInvoke() resolves to the response body", async () => {
  expect(await invokeOf([json(200, { id: 1 })])({ id: "a" })).toEqual({ id: 1 });
});

test.each([text(200, null), text(204, null), json(200, {}), json(200, { state: "DELETED" })])(
  "createInvoke() returns undefined for an operation without a result: case %#",
  async (step) => {
    expect(await invokeOf([step], { empty: true })({ id: "a" })).toBeUndefined();
  },
);

test.each([
  text(200, "<html>", { "content-type": "text/html" }),
  json(200, { code: 7 }),
  json(200, { code: 5, message: "no" }),
])(
  "for an operation without a result, createInvoke() rejects a 200 whose body is HTML or an error: case %#",
  async (step) => {
    expect(await caught(invokeOf([step], { empty: true })({ id: "a" }))).toMatchObject({
      name: "ResponseError",
      status: 200,
    });
  },
);

test("createInvoke() rejects an empty response if the operation has a result", async () => {
  expect(await caught(invokeOf([text(204, null)])({ id: "a" }))).toMatchObject({ name: "ResponseError", status: 204 });
});

test.each([{ empty: true } as const, {}])(
  "createInvoke() resolves to undefined if a retried DELETE gets a 404, whether or not the operation has a result: %o",
  async (how) => {
    expect(
      await clock.run(invokeOf([reset, json(404, { code: 5, message: "gone" })], how)({ id: "a" })),
    ).toBeUndefined();
  },
);

test("with whenGone: ignore, a DELETE of something that doesn't exist is done, and other errors stay errors", async () => {
  const gone = json(404, { code: 5, message: "gone" });
  for (const params of [{ whenGone: "ignore" }, { whenGone: "ignore", whenBusy: "wait" }] as const) {
    const { cloud, requests } = openLatest([gone]);
    expect(await cloud.sqlUsers.delete({ cluster_id: "c1", name: "ada" }, params)).toBeUndefined();
    expect(requests).toHaveLength(1);
  }
  const target = { cluster_id: "c1" };
  for (const step of [json(403, { code: 7, message: "no" }), text(404, "<html>", { "content-type": "text/html" })]) {
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

test("createInvoke() passes the last response to onResponse before the body is parsed", async () => {
  const seen: number[] = [];
  const { fetch } = createScriptedFetch(clock, [json(503, {}), json(200, {})]);
  const pipeline = createPipeline({ version: "1", secrets: [] }, resolveOptions({ apiKey: "key", fetch, clock }));
  const operation: Operation = { method: "GET", path: "/things", permissions: [] };
  const onResponse = ({ status }: ResponseHead): unknown => seen.push(status);
  await clock.run(createInvoke(pipeline, "things.list", operation)({}, undefined, onResponse));
  expect(seen).toEqual([200]);
});

test("createInvoke() rejects if a retried DELETE gets a 404 from a proxy", async () => {
  const proxy = text(404, "<html>", { "content-type": "text/html" });
  expect(await clock.run(caught(invokeOf([reset, proxy])({ id: "a" })))).toMatchObject({
    name: "ApiError",
    status: 404,
  });
});
