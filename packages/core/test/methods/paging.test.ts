import { expect, test } from "vitest";
import { api as api2022 } from "../../src/generated/2022-03-31/operations.gen.ts";
import { api as api2024 } from "../../src/generated/2024-09-16/operations.gen.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { caught } from "../caught.ts";
import { openLatest, toLines } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

const versions = { [api2022.version]: api2022, [api2024.version]: api2024 };

const DATE = "Wed, 25 Nov 2026 01:30:07 GMT";
const LOG = "GET /api/v1/auditlogevents";

function entries(ids: readonly string[], next_starting_from?: string): Step {
  return json(200, { entries: ids.map((id) => ({ id })), next_starting_from }, { date: DATE });
}

function people(names: readonly string[], totalResults: number): Step {
  return json(200, { schemas: [], totalResults, ...(names.length > 0 && { Resources: names.map((id) => ({ id })) }) });
}

async function ids(list: AsyncIterable<{ id?: string }>): Promise<unknown[]> {
  return (await Array.fromAsync(list)).map(({ id }) => id);
}

test("the audit log ends at an empty page, since even its last page with items names a next page", async () => {
  const { cloud, clock, requests } = openLatest([entries(["a"], "1"), entries(["b"], "2"), entries([], "3")]);
  // Its operation has no parameter for an as-of time.
  for await (const _ of cloud.auditLogs.list()) clock.jump(1000);
  expect(toLines(requests)).toEqual([LOG, `${LOG}?starting_from=1`, `${LOG}?starting_from=2`]);
});

test("in descending order, the audit log ends at a page that names no next page", async () => {
  const { cloud, requests } = openLatest([entries(["b"], "1"), entries(["a"])]);
  expect(await ids(cloud.auditLogs.list({ sort_order: "DESC" }))).toEqual(["b", "a"]);
  expect(toLines(requests)[1]).toBe(`${LOG}?starting_from=1&sort_order=DESC`);
});

const FILTER = "?filter=active eq true";

test.each<[object, number, string[], string[]]>([
  [{ filter: "active eq true" }, 5, ["ab", "cd", "e"], [FILTER, `${FILTER}&startIndex=3`, `${FILTER}&startIndex=5`]],
  [{ startIndex: 3 }, 4, ["c", "d"], ["?startIndex=3", "?startIndex=4"]],
  [{ startIndex: -5 }, 2, ["a", "b"], ["?startIndex=-5", "?startIndex=2"]],
  [{ count: 0 }, 7, [""], ["?count=0"]],
])("with %j, a list with a total of %i requests each page by its first item", async (params, total, pages, queries) => {
  const { cloud, requests } = openLatest(pages.map((ids) => people([...ids], total)));
  expect(await ids(cloud.scim.users.list(params))).toEqual(pages.flatMap((page) => [...page]));
  expect(toLines(requests).map((line) => line.slice(line.indexOf("?")))).toEqual(queries);
});

test("a search sends the next page's index in the request body", async () => {
  const { cloud, requests } = openLatest([people(["a"], 2), people(["b"], 2)]);
  expect(await ids(cloud.scim.users.search({ filter: "active eq true" }))).toEqual(["a", "b"]);
  const [first, second] = requests.map(({ body }) => JSON.parse(String(body)));
  expect([first, second]).toEqual([{ filter: "active eq true" }, { filter: "active eq true", startIndex: 2 }]);
});

test("a list that comes in one response is iterable, too", async () => {
  const { cloud, requests } = openLatest([json(200, { invoices: [{ invoice_id: "a" }, { invoice_id: "b" }] })]);
  expect(await Array.fromAsync(cloud.invoices.list())).toEqual([{ invoice_id: "a" }, { invoice_id: "b" }]);
  expect(await Array.fromAsync(cloud.invoices.list().pages())).toHaveLength(1);
  expect(requests).toHaveLength(2);
  const regions = openLatest([json(200, { services: null })]).cloud.privateEndpoints.listServices({ cluster_id: "c" });
  expect(await Array.fromAsync(regions)).toEqual([]);
});

test.each(Object.entries(versions))("every list of %s is iterable", (_, api) => {
  const lists = Object.entries(listOperations(api)).filter(([id]) => /\.list[A-Z]?/.test(id));
  expect(lists.length).toBeGreaterThan(0);
  for (const [id, { page }] of lists) expect([id, page?.items]).toEqual([id, expect.any(String)]);
});

/** Responds with pages that each name a new next page, up to the last page, and that have an item every 99 pages. */
function sparse(last: number, item: boolean): Step {
  return ({ url }) => {
    const start = Number(new URL(url).searchParams.get("pagination.page") ?? 0);
    const clusters = item && start % 99 === 98 ? [{ id: String(start) }] : [];
    return Response.json({ clusters, pagination: start < last ? { next_page: String(start + 1) } : {} });
  };
}

test("a list ends with an error after 100 empty pages in a row that each name a new next page", async () => {
  const endless = openLatest([sparse(1000, false)], { rateLimit: false });
  expect(await caught(ids(endless.cloud.clusters.list()))).toMatchObject({
    name: "ResponseError",
    operation: "clusters.list",
    attempts: 100,
    message: expect.stringContaining("the list never ends: a page was repeated, or 100 in a row were empty"),
  });
  expect(endless.requests).toHaveLength(100);
  const { cloud } = openLatest([sparse(197, true)], { rateLimit: false });
  expect(await ids(cloud.clusters.list())).toEqual(["98", "197"]);
});

function page(name: string, next_page: string, date: string = DATE): Step {
  return json(200, { clusters: [{ name }], pagination: { next_page } }, date === "" ? {} : { date });
}

/**
 * Iterates over all pages' clusters and returns each request's query. After each cluster, the clock advances by `ms`
 * milliseconds.
 */
async function walk(steps: readonly Step[], ms: number, params = {}): Promise<string[]> {
  const { cloud, clock, requests } = openLatest(steps);
  for await (const _ of cloud.clusters.list(params)) clock.jump(ms);
  return toLines(requests).map((line) => line.replace("GET /api/v1/clusters", ""));
}

const asOf = "2026-11-01T00:00:00Z";
const AS_OF = "&pagination.as_of_time=2026-11-25T01:30:08.000Z";
const end = page("c", "");
const later = page("b", "3", "Wed, 25 Nov 2026 01:31:00 GMT");
const undefinedParams = { "pagination.as_of_time": undefined, "pagination.page": undefined };

test.each<[string, Step[], number, object, string[]]>([
  ["as of the first page's Date, rounded up", [page("a", "2"), later, end], 1000, {}, ["", `2${AS_OF}`, `3${AS_OF}`]],
  ["not as of a time in the future", [page("a", "2"), page("b", "3"), end], 600, {}, ["", "2", `3${AS_OF}`]],
  ["ignoring undefined", [page("a", "2"), end], 1000, undefinedParams, ["", `2${AS_OF}`]],
  ["not as of an empty Date header", [page("a", "2", ""), end], 5000, {}, ["", "2"]],
  ["not as of an invalid Date header", [page("a", "2", "yesterday"), end], 5000, {}, ["", "2"]],
])("list() requests later pages %s", async (_, steps, ms, params, expected) => {
  expect(await walk(steps, ms, params)).toEqual(expected.map((query) => query && `?pagination.page=${query}`));
});

test("list() requests all pages as of the time that you pass", async () => {
  expect(await walk([page("a", "2"), end], 5000, { "pagination.as_of_time": asOf })).toEqual([
    `?pagination.as_of_time=${asOf}`,
    `?pagination.page=2&pagination.as_of_time=${asOf}`,
  ]);
});
