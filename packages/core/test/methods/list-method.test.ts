import { expect, test, vi } from "vitest";
import type { Cluster } from "../../src/generated/2022-03-31.ts";
import { createListMethod } from "../../src/methods/list-method.ts";
import { caught, unhandledIn } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { type OpenClient, openClient } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

const TIME = "2026-11-24T12:00:00.123456789Z";
const DONE = { done: true, value: undefined };
const forbidden = json(403, { code: 7, message: "no" });
const nothing = json(200, {});
const twoPages = [page(["a"], { next: 1 }), page(["b"])];

function page(names: readonly string[], pagination?: object | null): Step {
  return json(200, { clusters: names.map((name) => ({ name })), pagination });
}

async function names(list: AsyncIterable<Cluster>): Promise<string[]> {
  return (await Array.fromAsync(list)).map(({ name }) => name);
}

function queries({ requests }: OpenClient): string[] {
  return requests.map(({ url }) => decodeURIComponent(new URL(url).search));
}

test("list() resolves to the first page as the service sent it", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1, time: TIME })]);
  expect(await cloud.clusters.list()).toEqual({ clusters: [{ name: "a" }], pagination: { next: 1, time: TIME } });
  expect(requests).toHaveLength(1);
});

const QUERY = "?show_inactive=true&pagination.start=";
const LIMIT = "&pagination.limit=2";
const OTHER_TIME = "2026-11-24T12:00:09Z";

test.each<[string, Step[], object, string[], string[]]>([
  [
    "all pages, as of the first page's time",
    [page(["a", "b"], { next: 2, time: TIME }), page(["c"], { next: 3, time: OTHER_TIME }), page(["d"], { next: 0 })],
    { show_inactive: true, "pagination.limit": 2 },
    ["a", "b", "c", "d"],
    [`?show_inactive=true${LIMIT}`, ...[2, 3].map((start) => `${QUERY}${start}${LIMIT}&pagination.time=${TIME}`)],
  ],
  [
    "later pages as of the second page's time, if the first has none",
    [page(["a"], { next: 1, time: null }), page(["b"], { next: 2, time: TIME }), page([])],
    {},
    ["a", "b"],
    ["", "?pagination.start=1", `?pagination.start=2&pagination.time=${TIME}`],
  ],
  [
    "empty pages, and pages whose items are null or missing",
    [page([], { next: 1 }), json(200, { clusters: null, pagination: { next: 2 } }), page(["a"], { next: 3 }), nothing],
    {},
    ["a"],
    ["", ...[1, 2, 3].map((start) => `?pagination.start=${start}`)],
  ],
])("list() iterates over %s", async (_, steps, params, items, expected) => {
  const client = openClient(steps);
  expect(await names(client.cloud.clusters.list(params))).toEqual(items);
  expect(queries(client)).toEqual(expected);
});

test.each([[null], [undefined], [{ next: 0 }], [{ next: "" }], [{ next: null }]])(
  "list() ends if the pagination is %j",
  async (pagination) => {
    const { cloud, requests } = openClient([page(["a"], pagination)]);
    expect(await names(cloud.clusters.list())).toEqual(["a"]);
    expect(requests).toHaveLength(1);
  },
);

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

test.each([
  ["the current page", undefined, [1, 1]],
  ["an earlier page", undefined, [1, 2, 1]],
  ["the first page", 5, [5]],
])("list() rejects if the next page is %s", async (_, start, cursors) => {
  const { cloud, requests } = openClient(cursors.map((next) => page(["a"], { next })));
  const error = await caught(names(cloud.clusters.list({ "pagination.start": start })));
  const facts = { operation: "clusters.list", attempts: cursors.length, truncated: false };
  expect(error).toMatchObject({ name: "ResponseError", ...facts });
  expect(error.message).toMatch("the list never ends: a page was repeated");
  expect(requests).toHaveLength(cursors.length);
});

test("list() requests no page before it is needed, and can be iterated again", async () => {
  const client = openClient([page(["a", "b"], { next: 2 }), page(["c"])]);
  const list = client.cloud.clusters.list();
  for await (const { name } of list) if (name === "b") break;
  expect(client.requests).toHaveLength(1);
  expect(await names(list)).toEqual(["a", "b", "c"]);
  expect(client.requests).toHaveLength(2);
});

test("iterating over list() rejects with a later page's error, and then ends", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), forbidden, page(["c"])]);
  const items = cloud.clusters.list()[Symbol.asyncIterator]();
  expect(await Promise.allSettled([items.next(), items.next(), items.next()])).toMatchObject([
    { value: { value: { name: "a" } } },
    { status: "rejected", reason: { name: "ApiError", status: 403 } },
    { value: DONE },
  ]);
});

test.each<[unknown, object, string]>([
  [{ show_inactve: true }, {}, "unknown parameter show_inactve"],
  [null, {}, "pass the parameters as an object"],
  [{}, { timeout: 5 }, "clusters.list: unknown option timeout (did you mean timeoutMs?)"],
])("list() only rejects the parameters %j, %j when awaited", async (given, options, message) => {
  const { cloud, requests } = openClient([page([])]);
  const unhandled = await unhandledIn(async () => {
    expect((await caught(cloud.clusters.list(given as never, options))).message).toMatch(message);
    expect((await caught(names(cloud.clusters.list(given as never, options)))).message).toMatch(message);
  });
  expect(unhandled).toEqual([]);
  expect(requests).toHaveLength(0);
});

test("list() reports its first page's failure to an iterator that starts later", async () => {
  const { clusters } = openClient([forbidden]).cloud;
  const taken: AsyncIterator<unknown>[] = [];
  const take = (): unknown => taken.push(clusters.list()[Symbol.asyncIterator](), clusters.list().pages());
  expect(await unhandledIn(take)).toEqual([]);
  for (const iterator of taken) expect(await caught(iterator.next())).toMatchObject({ status: 403 });
});

test("list() sends nothing until you await it or iterate over it", async () => {
  const { cloud, requests } = openClient([forbidden]);
  const [first, second, third] = [cloud.clusters.list(), cloud.clusters.list(), cloud.clusters.list()] as const;
  expect([await unhandledIn(() => [first, second, third]), requests.length]).toEqual([[], 0]);
  expect(await caught(first)).toMatchObject({ status: 403 });
  expect(await second.catch(({ status }) => status)).toBe(403);
  const onFinally = vi.fn();
  expect(await caught(third.finally(onFinally))).toMatchObject({ status: 403 });
  expect([onFinally.mock.calls.length, requests.length, String(first)]).toEqual([1, 3, "[object List]"]);
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

test.each([2, 3, 50])("list() keeps the order of %i concurrent calls to next()", async (concurrency) => {
  const all = Array.from({ length: 31 }, (_, at) => `c${at}`);
  const ends = [3, 3, 4, 29, 31];
  const steps = ends.map((end, at) => page(all.slice(ends[at - 1] ?? 0, end), { next: (at + 1) % ends.length }));
  const items = openClient(steps).cloud.clusters.list()[Symbol.asyncIterator]();
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = await items.next(); !next.done; next = await items.next()) found.push(next.value.name);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  expect(found).toEqual(all);
});

test("return() on list()'s iterator doesn't cancel earlier calls to next()", async () => {
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), page(["b"], { next: 2 })]);
  const items = cloud.clusters.list()[Symbol.asyncIterator]();
  const results = await Promise.all([items.next(), items.next(), items.return?.(), items.next()]);
  const found = ["a", "b"].map((name) => ({ done: false, value: { name } }));
  expect(results).toEqual([...found, DONE, DONE]);
  expect(requests).toHaveLength(2);
});

test("once list()'s iterator has ended, next() keeps returning done: true", async () => {
  const page = { items: "things", request: "start", response: "next" };
  const operation = { method: "GET", path: "/things", permissions: [], page } as const;
  const response = { status: 200, headers: new Headers() };
  const call = async () => ({ data: { things: [1, 2, 3] }, response });
  const list = createListMethod("things.list", operation, createManualClock(), call);
  const items = list()[Symbol.asyncIterator]() as AsyncIterableIterator<unknown>;
  expect(items[Symbol.asyncIterator]()).toBe(items);
  expect(await items.next()).toEqual({ done: false, value: 1 });
  expect([await items.return?.(), await items.next()]).toEqual([DONE, DONE]);
  const unused = list()[Symbol.asyncIterator]();
  await unused.return?.();
  expect(await unused.next()).toEqual(DONE);
});

test("list() applies the options to every page, and rejects with the signal's reason between pages", async () => {
  const { cloud, requests } = openClient(twoPages);
  await names(cloud.clusters.list({}, { headers: { "X-Team": "blue" } }));
  expect(requests.map(({ headers }) => headers["x-team"])).toEqual(["blue", "blue"]);
  const { clusters } = openClient(twoPages).cloud;
  const controller = new AbortController();
  const walk = async (): Promise<void> => {
    for await (const _ of clusters.list({}, { signal: controller.signal })) controller.abort("enough");
  };
  expect(await caught(walk())).toBe("enough");
});

test("pages() yields each page as the service sent it", async () => {
  const { cloud } = openClient([page(["a"], { next: 1 }), page([], { next: 2 }), page(["b"])]);
  const pages = await Array.fromAsync(cloud.clusters.list().pages());
  expect(pages.map(({ clusters }) => clusters.length)).toEqual([1, 0, 1]);
});

test("list() sends the original parameters, even if the caller mutates the object", async () => {
  const client = openClient(twoPages);
  const params = { show_inactive: true };
  const list = client.cloud.clusters.list(params);
  params.show_inactive = false;
  await names(list);
  expect(queries(client)).toEqual(["?show_inactive=true", `${QUERY}1`]);
});
