import { expect, test, vi } from "vitest";
import { caught, unhandledIn } from "../caught.ts";
import { openClient, openLatest } from "../open-client.ts";
import { forbidden, json, type SentRequest, type Step } from "../scripted-fetch.ts";

const TIME = "2026-11-24T12:00:00.123456789Z";
const DONE = { done: true, value: undefined };
const nothing = json(200, {});
const twoPages = [page(["a"], { next: 1 }), page(["b"])];

function page(ids: readonly string[], pagination?: object | null, date?: string): Step {
  return json(200, { clusters: ids.map((id) => ({ id })), pagination }, date ? { date } : {});
}

async function idsOf(list: AsyncIterable<{ id?: string }>): Promise<unknown[]> {
  return (await Array.fromAsync(list)).map(({ id }) => id);
}

function queries(requests: readonly SentRequest[]): string[] {
  return requests.map(({ url }) => decodeURIComponent(new URL(url).search));
}

const QUERY = "?show_inactive=true&pagination.start=";
const LIMIT = "&pagination.limit=2";
const AT_TIME = `&pagination.time=${TIME}`;
const OTHER = { next: 3, time: "2026-11-24T12:00:09Z" };
const LIMITED = { show_inactive: true, "pagination.limit": 2 };
const dated1 = [page(["a", "b"], { next: 2, time: TIME }), page(["c"], OTHER), page(["d"], { next: 0 })];
const dated2 = [page(["a"], { next: 1, time: null }), page(["b"], { next: 2, time: TIME }), page([])];
const empty = [page([], { next: 1 }), json(200, { clusters: null, pagination: { next: 2 } }), page(["a"], { next: 3 })];
const start = (at: number): string => `?pagination.start=${at}`;
const limited = (at: number): string => `${QUERY}${at}${LIMIT}${AT_TIME}`;

/** The pages' items, and the requests for the pages. */
test.each<[string, Step[], object, string[], string[]]>([
  ["pages as of the first", dated1, LIMITED, [..."abcd"], [`?show_inactive=true${LIMIT}`, limited(2), limited(3)]],
  ["pages as of the second, if the first has no time", dated2, {}, ["a", "b"], ["", start(1), `${start(2)}${AT_TIME}`]],
  ["empty pages, with null or without items", [...empty, nothing], {}, ["a"], ["", start(1), start(2), start(3)]],
])("list() iterates over %s", async (_, steps, params, items, expected) => {
  const { cloud, requests } = openClient(steps);
  expect(await idsOf(cloud.clusters.list(params))).toEqual(items);
  expect(queries(requests)).toEqual(expected);
});

test.each([[null], [undefined], [{ next: 0 }], [{ next: "" }]])("list() ends at %j", async (pagination) => {
  const { cloud, requests } = openClient([page(["a"], pagination)]);
  expect(await idsOf(cloud.clusters.list())).toEqual(["a"]);
  expect(requests).toHaveLength(1);
});

test.each([
  ["an object", {}],
  ["a text", "abc"],
  ["a number", 7],
  ["an object with a length", { length: 1e9 }],
  ["an array with null", [{ id: "b" }, null]],
])("list() rejects if a page's items are %s", async (_, clusters) => {
  const bad = json(200, { clusters, pagination: { next: 2 } });
  const { cloud, requests } = openClient([page(["a"], { next: 1 }), bad]);
  const error = await caught(idsOf(cloud.clusters.list()));
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
  const error = await caught(idsOf(cloud.clusters.list({ "pagination.start": start })));
  const facts = { operation: "clusters.list", attempts: cursors.length, truncated: false };
  expect(error).toMatchObject({ name: "ResponseError", ...facts });
  expect(error.message).toMatch("the list never ends: the service repeated a page");
  expect(requests).toHaveLength(cursors.length);
});

test("list() requests no page before it is needed, and can be iterated again", async () => {
  const client = openClient([page(["a", "b"], { next: 2 }), page(["c"])]);
  const list = client.cloud.clusters.list();
  for await (const { id } of list) if (id === "b") break;
  expect((await list.withResponse()).data.clusters).toHaveLength(2);
  expect(client.requests).toHaveLength(1);
  expect(await idsOf(list)).toEqual(["a", "b", "c"]);
  expect(client.requests).toHaveLength(2);
});

test("concurrent calls to next() get a list's items in order, then a later page's error, and then the end", async () => {
  const { cloud } = openClient([page(["a", "b"], { next: 1 }), page(["c"], { next: 2 }), forbidden, page(["d"])]);
  const items = cloud.clusters.list()[Symbol.asyncIterator]();
  expect(await Promise.allSettled(Array.from({ length: 5 }, () => items.next()))).toMatchObject([
    ...["a", "b", "c"].map((id) => ({ value: { value: { id } } })),
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
    expect((await caught(idsOf(cloud.clusters.list(given as never, options)))).message).toMatch(message);
  });
  expect(unhandled).toEqual([]);
  expect(requests).toHaveLength(0);
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

test("list() applies the options to every page, and rejects with the signal's reason between pages", async () => {
  const { cloud, requests } = openClient(twoPages);
  await idsOf(cloud.clusters.list({}, { headers: { "X-Team": "blue" } }));
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

const DATE = "Wed, 25 Nov 2026 01:30:07 GMT";

function people(names: readonly string[], totalResults: number): Step {
  return json(200, { schemas: [], totalResults, ...(names.length > 0 && { Resources: names.map((id) => ({ id })) }) });
}

test("the audit log ends at an empty page, since even its last page with items names a next page", async () => {
  const log = (next: string, ...ids: object[]): Step => {
    return json(200, { entries: ids, next_starting_from: next }, { date: DATE });
  };
  const { cloud, clock, requests } = openLatest([log("1", { id: "a" }), log("2", { id: "b" }), log("3")]);
  // `auditLogs.list` has no parameter for an as-of time.
  for await (const _ of cloud.auditLogs.list()) clock.jump(1000);
  expect(queries(requests)).toEqual(["", "?starting_from=1", "?starting_from=2"]);
});

const FILTER = "?filter=active eq true";

test.each<[object, number, string[], string[]]>([
  [{ filter: "active eq true" }, 5, ["ab", "cd", "e"], [FILTER, `${FILTER}&startIndex=3`, `${FILTER}&startIndex=5`]],
  [{ startIndex: 3 }, 4, ["c", "d"], ["?startIndex=3", "?startIndex=4"]],
  [{ startIndex: -5 }, 2, ["a", "b"], ["?startIndex=-5", "?startIndex=2"]],
  [{ count: 0 }, 7, [""], ["?count=0"]],
])("with %j, a list of %i items requests each page by its first", async (params, total, pages, expected) => {
  const { cloud, requests } = openLatest(pages.map((ids) => people([...ids], total)));
  expect(await idsOf(cloud.scim.users.list(params))).toEqual(pages.flatMap((page) => [...page]));
  expect(queries(requests)).toEqual(expected);
});

test("a search sends the next page's index in the request body", async () => {
  const { cloud, requests } = openLatest([people(["a"], 2), people(["b"], 2)]);
  expect(await idsOf(cloud.scim.users.search({ filter: "active eq true" }))).toEqual(["a", "b"]);
  const [first, second] = requests.map(({ body }) => JSON.parse(String(body)));
  expect([first, second]).toEqual([{ filter: "active eq true" }, { filter: "active eq true", startIndex: 2 }]);
});

test("a list that comes in one response is iterable, too", async () => {
  const { cloud, requests } = openLatest([json(200, { invoices: [{ invoice_id: "a" }, { invoice_id: "b" }] })]);
  expect(await Array.fromAsync(cloud.invoices.list())).toEqual([{ invoice_id: "a" }, { invoice_id: "b" }]);
  expect(requests).toHaveLength(1);
});

/** Responds with `last` pages. Only one in 99 has an item, and only if `item` is set. */
function sparse(last: number, item: boolean): Step {
  return ({ url }) => {
    const start = Number(new URL(url).searchParams.get("pagination.page") ?? 0);
    const clusters = item && start % 99 === 98 ? [{ id: String(start) }] : [];
    return Response.json({ clusters, pagination: start < last ? { next_page: String(start + 1) } : {} });
  };
}

test("a list ends with an error after 100 empty pages in a row that each name a new next page", async () => {
  const endless = openLatest([sparse(1000, false)], { rateLimit: false });
  expect(await caught(idsOf(endless.cloud.clusters.list()))).toMatchObject({
    name: "ResponseError",
    operation: "clusters.list",
    attempts: 100,
    message: expect.stringContaining("the service repeated a page or sent 100 empty ones in a row"),
  });
  expect(endless.requests).toHaveLength(100);
  const { cloud } = openLatest([sparse(197, true)], { rateLimit: false });
  expect(await idsOf(cloud.clusters.list())).toEqual(["98", "197"]);
});

const AS_OF = "pagination.as_of_time";
const DATED = `${AS_OF}=2026-11-25T01:30:08.000Z`;
const GIVEN = "2026-11-01T00:00:00Z";
const dated = (id: string, next_page: string, date = DATE): Step => page([id], { next_page }, date);
const [a, b, end] = [dated("a", "2"), dated("b", "3"), dated("c", "")];
const later = dated("b", "3", "Wed, 25 Nov 2026 01:31:00 GMT");
const query = (page: number, time = ""): string => `?pagination.page=${page}${time && `&${time}`}`;

/** How many milliseconds the caller takes for each item, the parameters, and the queries that are sent. */
test.each<[string, Step[], number, object, string[]]>([
  ["as of the first Date, rounded up", [a, later, end], 1000, {}, ["", query(2, DATED), query(3, DATED)]],
  ["not as of a time in the future", [a, b, end], 600, {}, ["", query(2), query(3, DATED)]],
  ["ignoring undefined", [a, end], 1000, { [AS_OF]: undefined, "pagination.page": undefined }, ["", query(2, DATED)]],
  ["as of a given time", [a, end], 5000, { [AS_OF]: GIVEN }, [`?${AS_OF}=${GIVEN}`, query(2, `${AS_OF}=${GIVEN}`)]],
  ["not as of a missing Date", [dated("a", "2", ""), end], 5000, {}, ["", query(2)]],
  ["not as of an invalid Date", [dated("a", "2", "yesterday"), end], 5000, {}, ["", query(2)]],
])("list() requests later pages %s", async (_, steps, ms, params, expected) => {
  const { cloud, clock, requests } = openLatest(steps);
  for await (const _ of cloud.clusters.list(params)) clock.jump(ms);
  expect(queries(requests)).toEqual(expected);
});
