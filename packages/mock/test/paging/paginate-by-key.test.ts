import { expect, test } from "vitest";
import { formatTimestamp, parseTimestamp } from "../../src/time/timestamp.ts";
import { basicCluster, openCloud, readPages, type TestCloud } from "../version-2024-09-16.ts";

/** Returns the names of the clusters on each page of `GET /clusters`. */
async function readNames(
  cloud: TestCloud,
  query: Record<string, string>,
  between?: (page: number) => Promise<unknown>,
): Promise<string[][]> {
  const path = `/clusters?${new URLSearchParams(query)}`;
  const pages = await readPages<{ name: string }>(cloud, path, "clusters", between);
  return pages.map((page) => page.map(({ name }) => name));
}

async function openWith(names: readonly string[]): Promise<TestCloud> {
  const cloud = openCloud();
  for (const name of names) await cloud.ask("POST /clusters", basicCluster(name));
  return cloud;
}

const NAMES = ["cluster-d", "cluster-b", "cluster-a", "cluster-e", "cluster-c"];
const SORTED = NAMES.toSorted();

test.each([
  [{}, SORTED],
  [{ "pagination.sort_order": "DESC" }, SORTED.toReversed()],
  [{ "pagination.sort_by": "CREATED_AT" }, NAMES],
  [{ "pagination.sort_by": "CREATED_AT", "pagination.sort_order": "DESC" }, NAMES.toReversed()],
])("clusters.list returns all pages of %j in order", async (query, expected) => {
  const cloud = await openWith(NAMES);
  const pages = await readNames(cloud, { ...query, "pagination.limit": "2" });
  expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(pages.flat()).toEqual(expected);
});

test("clusters.list with as_of_time isn't affected by clusters created or deleted between pages", async () => {
  const cloud = await openWith(NAMES);
  const { ask, fetch } = cloud;
  const { clusters } = await ask("GET /clusters");
  const times = clusters.map(({ created_at }: { created_at: string }) => parseTimestamp(created_at) as number);
  const query = { "pagination.limit": "1", "pagination.as_of_time": formatTimestamp(Math.max(...times)) };
  const between = async (page: number): Promise<void> => {
    fetch.advance("1s");
    await ask("POST /clusters", basicCluster(`cluster-${page}`));
    await ask(`DELETE /clusters/${clusters[5 - page].id}`);
  };
  const pages = await readNames(cloud, query, between);
  expect(pages.flat()).toEqual(SORTED);
});

test("clusters.list without as_of_time neither skips nor repeats a cluster", async () => {
  const cloud = await openWith(NAMES);
  const pages = await readNames(cloud, { "pagination.limit": "1" }, async (page) => {
    if (page !== 2) return;
    // The second page ended with cluster-b. The next pages contain the new cluster-cc, but not the new cluster-aa.
    await cloud.ask(`DELETE /clusters/${(await cloud.list("GET /clusters", "id"))[1]}`);
    for (const name of ["cluster-aa", "cluster-cc"]) await cloud.ask("POST /clusters", basicCluster(name));
  });
  expect(pages.flat()).toEqual(["cluster-a", "cluster-b", "cluster-c", "cluster-cc", "cluster-d", "cluster-e"]);
});

test("the Date header has the mock cloud's time, which you can pass as as_of_time", async () => {
  const { fetch, ask } = await openWith(NAMES);
  fetch.advance("1h");
  const headers = { authorization: `Bearer ${fetch.apiKey}` };
  const response = await fetch("https://cockroachlabs.cloud/api/v1/clusters", { headers });
  const date = Date.parse(response.headers.get("date") ?? "");
  expect(new Date(date).toISOString()).toBe("2022-03-14T15:15:22.000Z");
  const end = new Date(date + 1000).toISOString();
  expect((await ask(`GET /clusters?pagination.as_of_time=${end}`)).clusters).toHaveLength(5);
});

test("if all remaining items are deleted between pages, the next page is empty and is the last one", async () => {
  const { ask, list } = await openWith(["cluster-a", "cluster-b"]);
  const { next_page } = (await ask("GET /clusters?pagination.limit=1")).pagination;
  await ask(`DELETE /clusters/${(await list("GET /clusters", "id"))[1]}`);
  expect(await ask(`GET /clusters?pagination.page=${next_page}`)).toEqual({ clusters: [], pagination: null });
});

test("a single-page list has pagination: null, and a page has 100 items by default", async () => {
  const { ask } = await openWith([]);
  expect(await ask("GET /clusters")).toEqual({ clusters: [], pagination: null });
  const { id } = await ask("POST /clusters", basicCluster());
  for (let index = 0; index < 101; index++) await ask(`POST /clusters/${id}/databases`, { name: `shop-${index}` });
  const { databases, pagination } = await ask(`GET /clusters/${id}/databases`);
  expect([databases.length, pagination.previous_page]).toEqual([100, ""]);
  expect(pagination.next_page).toMatch(/^[\w-]+$/);
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
  for (const [field, value] of [["as_of_time", "2999-01-01T00:00:00Z"], ...pages])
    expect(await problem(`GET /clusters?pagination.${field}=${value}`)).toMatch(
      `400 invalid argument: pagination.${field}: `,
    );
});
