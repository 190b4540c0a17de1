import type { List } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import type { Cloud, Cluster, ClusterList } from "../../src/2022-03-31.ts";
import { createListMethod } from "../../src/methods/list-method.ts";
import { caught } from "../caught.ts";
import { createManualClock, settle } from "../manual-clock.ts";
import { openClient } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

const TIME = "2026-11-24T12:00:00.123456789Z";

function page(names: readonly string[], pagination?: object | null): Step {
  return json(200, { clusters: names.map((name) => ({ name })), pagination });
}

async function names(list: AsyncIterable<Cluster>): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of list) found.push(name);
  return found;
}

function queries(requests: readonly { url: string }[]): string[] {
  return requests.map(({ url }) => decodeURIComponent(new URL(url).search));
}

/** Runs a function and all callbacks that it schedules. Returns the reasons of the unhandled rejections. */
async function unhandledIn(run: () => Promise<void>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const note = (reason: unknown): unknown => reasons.push(reason);
  // Vitest's own listeners make a test with an unhandled rejection fail, so they are removed while `run()` executes.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
  await run();
  await settle();
  process.off("unhandledRejection", note);
  for (const other of others) process.on("unhandledRejection", other);
  return reasons;
}

test("list() resolves to the first page as the service sent it", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1, time: TIME })]);
  expect(await cloud.clusters.list()).toEqual({ clusters: [{ name: "a" }], pagination: { next: 1, time: TIME } });
  expect(requests).toHaveLength(1);
});

test("list() iterates over the items of all pages, and requests later pages as of the first page's time", async () => {
  const { cloud, requests } = openClient([
    page(["a", "b"], { next: 2, time: TIME }),
    page(["c"], { next: 3, time: "2026-11-24T12:00:09Z" }),
    page(["d"], { next: 0 }),
  ]);
  expect(await names(cloud.clusters.list({ show_inactive: true, "pagination.limit": 2 }))).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
  expect(queries(requests)).toEqual([
    "?show_inactive=true&pagination.limit=2",
    `?show_inactive=true&pagination.start=2&pagination.limit=2&pagination.time=${TIME}`,
    `?show_inactive=true&pagination.start=3&pagination.limit=2&pagination.time=${TIME}`,
  ]);
});

test("if the first page has no time, list() uses the second page's time to request later pages", async () => {
  const { cloud, requests } = openClient([
    page(["a"], { next: 1, time: null }),
    page(["b"], { next: 2, time: TIME }),
    page([]),
  ]);
  await names(cloud.clusters.list());
  expect(queries(requests)).toEqual(["", "?pagination.start=1", `?pagination.start=2&pagination.time=${TIME}`]);
});

test.each([
  ["null", null],
  ["undefined", undefined],
  ["{ next: 0 }", { next: 0 }],
  ['{ next: "" }', { next: "" }],
  ["{ next: null }", { next: null }],
])("list() ends if the pagination is %s", async (_, pagination) => {
  const { cloud, requests } = openClient([page(["a"], pagination)]);
  expect(await names(cloud.clusters.list())).toEqual(["a"]);
  expect(requests).toHaveLength(1);
});

test("list() continues after an empty page", async () => {
  const { cloud } = openClient([page([], { next: 1 }), page([], { next: 2 }), page(["a"], { next: 3 }), page([])]);
  expect(await names(cloud.clusters.list())).toEqual(["a"]);
});

test("list() treats null or missing items as an empty page", async () => {
  const { cloud } = openClient([json(200, { clusters: null, pagination: { next: 1 } }), json(200, {})]);
  expect(await names(cloud.clusters.list())).toEqual([]);
});

test.each([
  ["an object", {}],
  ["a text", "abc"],
  ["a number", 7],
  ["an object with a length", { length: 1e9 }],
  ["an array with null", [{ name: "b" }, null]],
])("list() rejects if a page's items are %s", async (_, clusters) => {
  const bad = json(200, { clusters, pagination: { next: 2 } });
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), bad]);
  const error = await caught(names(cloud.clusters.list()));
  expect(error).toMatchObject({ name: "ResponseError", operation: "clusters.list", status: 200, truncated: false });
  expect(error.message).toMatch("clusters.list: 200, but clusters is not an array of objects; it begins with");
  expect(requests).toHaveLength(2);
  expect(await caught(openClient([bad]).cloud.clusters.list())).toMatchObject({ name: "ResponseError" });
});

test("list() requests no page before it is needed", async () => {
  const { cloud, requests } = openClient([page(["a", "b"], { next: 2 }), page(["c"])]);
  for await (const { name } of cloud.clusters.list()) if (name === "b") break;
  expect(requests).toHaveLength(1);
});

test.each([
  ["the current page", [1, 1]],
  ["an earlier page", [1, 2, 1]],
])("list() rejects if the next page is %s", async (_, cursors) => {
  const { cloud, requests } = openClient(cursors.map((next) => page(["a"], { next })));
  const error = await caught(names(cloud.clusters.list()));
  expect(error).toMatchObject({ name: "ResponseError", operation: "clusters.list", attempts: cursors.length });
  expect(error.message).toMatch("the list would never end: a page comes twice");
  expect(error).toMatchObject({ truncated: false });
  expect(requests).toHaveLength(cursors.length);
});

test("list() rejects if the next page is the first page again", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 5 })]);
  expect(await caught(names(cloud.clusters.list({ "pagination.start": 5 })))).toMatchObject({ name: "ResponseError" });
  expect(requests).toHaveLength(1);
});

test("list() can be iterated twice, but requests the first page once", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), page(["b"])]);
  const list = cloud.clusters.list();
  expect([await names(list), await names(list)]).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
  expect(requests).toHaveLength(3);
});

test("iterating over list() rejects with a later page's error", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), json(403, { code: 7, message: "no" })]);
  const seen: string[] = [];
  const walk = async (): Promise<void> => {
    for await (const { name } of cloud.clusters.list()) seen.push(name);
  };
  expect(await caught(walk())).toMatchObject({ name: "ApiError", status: 403 });
  expect(seen).toEqual(["a"]);
});

test.each([
  [{ show_inactve: true }, "unknown parameter show_inactve"],
  [null, "pass the parameters as an object"],
])("list() rejects the parameters %j, without an unhandled rejection", async (given, message) => {
  const { cloud, requests } = openClient([page([])]);
  const unhandled = await unhandledIn(async () => {
    expect((await caught(cloud.clusters.list(given as never))).message).toMatch(message);
    expect((await caught(names(cloud.clusters.list(given as never)))).message).toMatch(message);
  });
  expect(unhandled).toEqual([]);
  expect(requests).toHaveLength(0);
});

test("list() reports its first page's failure to an iterator that starts later", async () => {
  const { cloud } = openClient([json(403, { code: 7, message: "no" })]);
  const { clusters } = cloud;
  const taken: AsyncIterator<unknown>[] = [];
  const unhandled = await unhandledIn(async () => {
    taken.push(clusters.list()[Symbol.asyncIterator](), clusters.list().pages());
  });
  expect(unhandled).toEqual([]);
  for (const iterator of taken) expect(await caught(iterator.next())).toMatchObject({ status: 403 });
});

test("list() sends nothing until you await it or iterate over it", async () => {
  const { cloud, requests } = openClient([json(403, { code: 7, message: "no" })]);
  const lists = [1, 2, 3].map(() => cloud.clusters.list());
  const unhandled = await unhandledIn(async () => void lists);
  expect(unhandled).toEqual([]);
  expect(requests).toHaveLength(0);
  expect(await caught(lists[0] as Promise<unknown>)).toMatchObject({ status: 403 });
  expect(await (lists[1] as Promise<unknown>).catch(({ status }) => status)).toBe(403);
  let finished = 0;
  const onFinally = (): unknown => finished++;
  expect(await caught((lists[2] as Promise<unknown>).finally(onFinally))).toMatchObject({ status: 403 });
  expect(finished).toBe(1);
  expect(requests).toHaveLength(3);
  expect(String(lists[0])).toBe("[object List]");
});

test("on a list, withResponse() returns the first page with its response", async () => {
  const headers = { date: "Wed, 25 Nov 2026 19:30:00 GMT", "x-request-id": "r-1" };
  const { cloud, requests } = openClient([json(200, { clusters: [{ name: "a" }] }, headers)]);
  const list = cloud.clusters.list();
  const { data, response } = await list.withResponse();
  expect(data.clusters).toEqual([{ name: "a" }]);
  expect(response).toMatchObject({ status: 200, requestId: "r-1" });
  expect(response.headers.get("date")).toBe(headers.date);
  expect(await names(list)).toEqual(["a"]);
  expect(requests).toHaveLength(1);
});

test("list() handles concurrent calls to next() in order, without losing an item", async () => {
  const sizes = [3, 0, 1, 25, 2];
  let count = 0;
  const steps = sizes.map((size, index) => {
    const next = index === sizes.length - 1 ? 0 : index + 1;
    return page(
      Array.from({ length: size }, () => `c${count++}`),
      { next },
    );
  });
  for (const concurrency of [2, 3, 50]) {
    const { cloud } = openClient(steps);
    const items = cloud.clusters.list()[Symbol.asyncIterator]();
    const found: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = await items.next(); !next.done; next = await items.next()) found.push(next.value.name);
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    expect(found).toEqual(Array.from({ length: count }, (_, at) => `c${at}`));
  }
});

test("return() on list()'s iterator doesn't cancel earlier calls to next()", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), page(["b"], { next: 2 })]);
  const items = cloud.clusters.list()[Symbol.asyncIterator]();
  const results = [items.next(), items.next(), items.return?.(), items.next()];
  expect(await Promise.all(results)).toEqual([
    { done: false, value: { name: "a" } },
    { done: false, value: { name: "b" } },
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
  expect(requests).toHaveLength(2);
});

test("list() ends the iteration after a page fails", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), json(403, {}), page(["c"])]);
  const items = cloud.clusters.list()[Symbol.asyncIterator]();
  const results = await Promise.allSettled([items.next(), items.next(), items.next()]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(results[2]).toMatchObject({ value: { done: true } });
});

test("list() rejects an unknown option", async () => {
  const { cloud, requests } = openClient([page(["a"])]);
  expect((await caught(cloud.clusters.list({}, { timeout: 5 } as object))).message).toMatch(
    "clusters.list: unknown option timeout (did you mean timeoutMs?)",
  );
  expect(requests).toHaveLength(0);
});

test("list() applies the options to every page", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), page(["b"])]);
  await names(cloud.clusters.list({}, { headers: { "X-Team": "blue" } }));
  expect(requests.map(({ headers }) => headers["x-team"])).toEqual(["blue", "blue"]);
});

test("list() rejects with the signal's reason if the signal aborts between pages", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), page(["b"])]);
  const controller = new AbortController();
  const walk = async (): Promise<void> => {
    for await (const _ of cloud.clusters.list({}, { signal: controller.signal })) controller.abort("enough");
  };
  expect(await caught(walk())).toBe("enough");
});

test("pages() yields each page as the service sent it", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), page([], { next: 2 }), page(["b"])]);
  const sizes: number[] = [];
  for await (const { clusters } of cloud.clusters.list().pages()) sizes.push(clusters.length);
  expect(sizes).toEqual([1, 0, 1]);
});

test("once list()'s iterator has ended, next() keeps returning done: true", async () => {
  const list = createListMethod(
    "things.list",
    { method: "GET", path: "/things", permissions: [], page: { items: "things", request: "start", response: "next" } },
    createManualClock(),
    async () => ({ things: [1, 2, 3] }),
  );
  const items = list()[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>;
  expect(items[Symbol.asyncIterator]()).toBe(items);
  expect(await items.next()).toEqual({ done: false, value: 1 });
  expect(await items.return?.()).toEqual({ done: true, value: undefined });
  expect(await items.next()).toEqual({ done: true, value: undefined });
  const unused = list()[Symbol.asyncIterator]();
  await unused.return?.();
  expect(await unused.next()).toEqual({ done: true, value: undefined });
});

test("list() is typed as a promise of the page and an async iterable of its items", () => {
  type Method = Cloud["clusters"]["list"];
  expectTypeOf<Method>().returns.toEqualTypeOf<List<ClusterList, Cluster>>();
  expectTypeOf<ReturnType<Method>>().toExtend<Promise<ClusterList>>();
  expectTypeOf<ReturnType<Method>>().toExtend<AsyncIterable<Cluster>>();
  expectTypeOf<ReturnType<Method>["pages"]>().returns.toEqualTypeOf<AsyncIterableIterator<ClusterList>>();
});

test("list() sends the original parameters, even if the caller mutates the object", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), page(["b"])]);
  const params = { show_inactive: true };
  const list = cloud.clusters.list(params);
  params.show_inactive = false;
  await names(list);
  expect(queries(requests)).toEqual(["?show_inactive=true", "?show_inactive=true&pagination.start=1"]);
});
