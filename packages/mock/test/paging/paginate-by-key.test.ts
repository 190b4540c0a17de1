import fc from "fast-check";
import { expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/error-response.ts";
import type { PageRequest } from "../../src/paging/page.ts";
import { paginateByKey } from "../../src/paging/paginate-by-key.ts";
import { paginateByOffset } from "../../src/paging/paginate-by-offset.ts";
import type { HandlerContext } from "../../src/state/handler.ts";
import { advancedCluster, basicCluster, openCloud, readPages, type TestCloud } from "../version-2024-09-16.ts";

async function openWith(names: readonly string[]): Promise<TestCloud> {
  const cloud = openCloud();
  for (const name of names) await cloud.ask("POST /clusters", basicCluster(name));
  return cloud;
}

const NAMES = ["cluster-d", "cluster-b", "cluster-a", "cluster-e", "cluster-c"];
const SORTED = NAMES.toSorted();

test.each([
  ["", SORTED],
  ["&pagination.sort_order=DESC", SORTED.toReversed()],
  ["&pagination.sort_by=CREATED_AT", NAMES],
  ["&pagination.sort_by=CREATED_AT&pagination.sort_order=DESC", NAMES.toReversed()],
])("clusters.list returns all pages with the query %j in order", async (query, expected) => {
  const cloud = await openWith(NAMES);
  const pages = await readPages<{ name: string }>(cloud, `/clusters?pagination.limit=2${query}`, "clusters");
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(pages.flat().map(({ name }) => name)).toEqual(expected);
});

test("the last page has pagination: null, even if its items are deleted beforehand, and a page has 100 items by default", async () => {
  const { ask, list } = await openWith(["cluster-a", "cluster-b"]);
  const [id, other] = await list("GET /clusters", "id");
  const { next_page } = (await ask("GET /clusters?pagination.limit=1")).pagination;
  await ask(`DELETE /clusters/${other}`);
  expect(await ask(`GET /clusters?pagination.page=${next_page}`)).toEqual({ clusters: [], pagination: null });
  for (let index = 0; index < 101; index++) await ask(`POST /clusters/${id}/databases`, { name: `shop~~~${index}` });
  const { databases, pagination } = await ask(`GET /clusters/${id}/databases`);
  expect([databases.length, pagination.previous_page]).toEqual([100, ""]);
  expect(await list(`GET /clusters/${id}/databases?pagination.page=${pagination.next_page}`)).toHaveLength(2);
});

test("clusters.list rejects an as_of_time in the future, and page tokens that are made up or from another order", async () => {
  const { ask, problem, status } = await openWith(["cluster-a", "cluster-b"]);
  const readToken = async (query: string): Promise<string> =>
    (await ask(`GET /clusters?pagination.limit=1${query}`)).pagination.next_page;
  const byTime = await readToken("&pagination.sort_by=CREATED_AT");
  expect(await status(`GET /clusters?pagination.sort_by=CREATED_AT&pagination.page=${byTime}`)).toBe(200);
  const made = [["clusters.list", "ASC", "", "beside", ["cluster-a"]], ["clusters.list", "ASC", "", "after", "a"], {}];
  const tokens = made.map((token) => btoa(encodeURIComponent(JSON.stringify(token))).replaceAll("=", ""));
  const pages = [`${await readToken("")}&pagination.sort_order=DESC`, byTime, ...tokens].map((page) => ["page", page]);
  for (const [field, value] of [["as_of_time", "2999-01-01T00:00:00Z"], ...pages]) {
    const message = `400 invalid argument: pagination.${field}: `;
    expect(await problem(`GET /clusters?pagination.${field}=${value}`)).toContain(message);
  }
});

test.each(["ASC", "DESC"])(
  "sorted by DELETED_AT %s, pages list each cluster once, even if one is deleted in between",
  async (order) => {
    const { ask, list } = openCloud();
    const ids: string[] = [];
    for (const name of ["cluster-c", "cluster-a", "cluster-b"])
      ids.push((await ask("POST /clusters", basicCluster(name))).id);
    const { created_at } = await ask(`GET /clusters/${ids[2]}`);
    const path = `/clusters?pagination.sort_by=DELETED_AT&pagination.sort_order=${order}`;
    const sorted = (expected: unknown[]): unknown[] => (order === "ASC" ? expected : expected.toReversed());
    expect(await list(`GET ${path}`, "id")).toEqual(sorted(ids));
    for (const query of [`&pagination.as_of_time=${created_at}`, "&show_inactive=true"]) {
      const pages = await readPages<{ id: string }>(
        { ask },
        `${path}&pagination.limit=1${query}`,
        "clusters",
        async (page) => {
          if (page === 1) await ask(`DELETE /clusters/${query.includes("as_of") ? ids[0] : ids[1]}`);
        },
      );
      expect(pages.map(([one]) => one?.id).toSorted()).toEqual(ids.toSorted());
    }
    expect(await list(`GET ${path}&show_inactive=true`, "id")).toEqual(sorted([ids[2], ids[0], ids[1]]));
  },
);

interface NumberPage {
  readonly items: readonly number[];
  readonly pagination: { readonly next_page: string; readonly previous_page: string } | null;
}

/** Returns a page of a list that contains the numbers from 0 to `length - 1`, unsorted. */
function readPage(query: Record<string, unknown>, length: number, time = 1): NumberPage {
  const items = Array.from({ length }, (_, index) => (index * 7) % length);
  const context = { operation: { id: "numbers.list" }, query, time } as unknown as HandlerContext;
  return paginateByKey(context, { items: () => items, key: (item) => [item] }) as NumberPage;
}

test("paginateByKey() pages through a list forwards and backwards, sorted by key", () => {
  const lengths = fc.nat(12).filter((length) => length !== 7);
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 5 }), fc.constantFrom("ASC", "DESC"), (length, limit, order) => {
      const ascending = Array.from({ length }, (_, index) => index);
      const expected = order === "ASC" ? ascending : ascending.toReversed();
      const ask = (page = "", most = limit): NumberPage =>
        readPage({ "pagination.limit": most, "pagination.sort_order": order, "pagination.page": page }, length);
      const pages = [ask()];
      for (let next = pages.at(-1)?.pagination?.next_page; next; next = pages.at(-1)?.pagination?.next_page)
        pages.push(ask(next));
      expect(pages.flatMap(({ items }) => items)).toEqual(expected);
      const before = pages.slice(1).map(({ pagination }) => pagination?.previous_page);
      expect(before.map((page) => ask(page).items)).toEqual(pages.slice(0, -1).map(({ items }) => items));
      for (const [index, page] of before.entries())
        expect(ask(page, 13).items).toEqual(expected.slice(0, (index + 1) * limit));
    }),
  );
});

test("paginateByKey() treats a time up to a second in the future as now, and never shows a list as of the future", () => {
  const readAt = (time: string): NumberPage => readPage({ "pagination.as_of_time": time }, 3);
  expect(readAt("1970-01-01T00:00:01.000001Z")).toMatchObject({ items: [0, 1, 2], time: 1 });
  expect(() => readAt("1970-01-01T00:00:01.000002Z")).toThrow(RejectedRequest);
  // The clock may be set back after the first page.
  const query = { "pagination.limit": 1, "pagination.sort_by": "DELETED_AT" };
  const page = readPage(query, 2, 5).pagination?.next_page;
  expect(readPage({ ...query, "pagination.page": page }, 2, 9)).toMatchObject({ items: [1], time: 5 });
  expect(readPage({ ...query, "pagination.page": page }, 2, 3)).toMatchObject({ items: [1], time: 3 });
});

test("clusters.listNodes returns pages of nodes sorted by region name and node number", async () => {
  const { ask, list } = openCloud();
  const region_nodes = { "us-west-2": 3, "us-east-1": 12, "eu-west-1": 3 };
  const { id } = await ask("POST /clusters", advancedCluster("paged-nodes", { region_nodes }));
  const pages = await readPages<{ name: string }>({ ask }, `/clusters/${id}/nodes?pagination.limit=7`, "nodes");
  const names = pages.flat().map(({ name }) => name.replace(/^paged-nodes-\d+-/, ""));
  const sorted = [["eu-west-1", 3] as const, ["us-east-1", 12] as const, ["us-west-2", 3] as const];
  expect(names).toEqual(sorted.flatMap(([region, count]) => [...Array(count).keys()].map((n) => `${region}-${n}`)));
  expect(await list(`GET /clusters/${id}/nodes?region_name=us-west-2`)).toHaveLength(3);
});

test.each([
  [{}, [1, 2, 3, 4], { next: 0, last: 0, limit: 100, order: "ASC" }],
  [{ "pagination.limit": 2 }, [1, 2], { next: 2, last: 2, limit: 2 }],
  [{ "pagination.limit": 2, "pagination.start": 2 }, [3, 4], { next: 0, last: 2, limit: 2 }],
  [{ "pagination.limit": 3, "pagination.order": "DESC" }, [4, 3, 2], { next: 3, last: 3, limit: 3, order: "DESC" }],
])("paginateByOffset() for %j returns %j", (query, items, pagination) => {
  const asOf = "1970-01-01T00:00:00.000001Z";
  const [now, then] = [
    { query, time: 1 },
    { query: { ...query, "pagination.time": asOf }, time: 9 },
  ];
  const paginate = (request: object): object =>
    paginateByOffset(request as PageRequest, { items: (time) => [0, 1, 2, 3, 4].slice(time), key: (item) => [item] });
  for (const time of ["2016-12-31T23:59:60Z", "1970-01-01T00:00:00.000002Z"])
    expect(() => paginate({ query: { "pagination.time": time }, time: 1 })).toThrow(RejectedRequest);
  for (const request of [now, then]) {
    const page = paginate(request);
    expect(page).toMatchObject({ items, time: 1, pagination: { ...pagination, total_results: 4, time: asOf } });
  }
});
