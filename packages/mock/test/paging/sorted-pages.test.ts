import fc from "fast-check";
import { expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/error-response.ts";
import { paginateByKey } from "../../src/paging/paginate-by-key.ts";
import type { HandlerContext } from "../../src/state/handler.ts";
import { advancedCluster, openCloud, readPages } from "../version-2024-09-16.ts";

interface NumberPage {
  readonly items: readonly number[];
  readonly pagination: { readonly next_page: string; readonly previous_page: string } | null;
}

/** Returns a page of a list with the numbers from 0 to `length - 1`, in another order. */
function readPage(query: Record<string, unknown>, length: number): NumberPage {
  const items = Array.from({ length }, (_, index) => (index * 7) % length);
  const context = { operation: { id: "numbers.list" }, query, time: 1 } as unknown as HandlerContext;
  return paginateByKey(context, { items: () => items, key: (item) => [item] }) as NumberPage;
}

test("paginateByKey() pages through a list forwards and backwards, sorted by key", () => {
  const parameters = {
    length: fc.nat(12).filter((length) => length !== 7),
    limit: fc.integer({ min: 1, max: 5 }),
    order: fc.constantFrom("ASC", "DESC"),
  };
  fc.assert(
    fc.property(fc.record(parameters), ({ length, limit, order }) => {
      const ascending = Array.from({ length }, (_, index) => index);
      const expected = order === "ASC" ? ascending : ascending.toReversed();
      const ask = (page: string): NumberPage =>
        readPage({ "pagination.limit": limit, "pagination.sort_order": order, "pagination.page": page }, length);
      const pages = [ask("")];
      for (let next = pages.at(-1)?.pagination?.next_page; next; next = pages.at(-1)?.pagination?.next_page)
        pages.push(ask(next));
      expect(pages.flatMap(({ items }) => items)).toEqual(expected);
      const back = pages.toReversed().map(({ pagination }) => ask(pagination?.previous_page ?? ""));
      expect(back.slice(0, -1).map(({ items }) => items)).toEqual(
        pages
          .slice(0, -1)
          .toReversed()
          .map(({ items }) => items),
      );
    }),
  );
});

test("paginateByKey() treats a time up to a second in the future as now", () => {
  const readAt = (time: string): NumberPage => readPage({ "pagination.as_of_time": time }, 3);
  expect(readAt("1970-01-01T00:00:01.000001Z")).toMatchObject({ items: [0, 1, 2], time: 1 });
  expect(() => readAt("1970-01-01T00:00:01.000002Z")).toThrow(RejectedRequest);
});

test("clusters.listNodes returns pages of nodes sorted by region name and node number", async () => {
  const { ask, list } = openCloud();
  const region_nodes = { "us-west-2": 3, "us-east-1": 12, "eu-west-1": 3 };
  const { id } = await ask("POST /clusters", advancedCluster("paged-nodes", { region_nodes }));
  const pages = await readPages<{ name: string }>({ ask }, `/clusters/${id}/nodes?pagination.limit=7`, "nodes");
  const names = pages.flat().map(({ name }) => name.replace(/^paged-nodes-\d+-/, ""));
  const numbered = (region: string, length: number): string[] =>
    Array.from({ length }, (_, index) => `${region}-${index}`);
  expect(names).toEqual([...numbered("eu-west-1", 3), ...numbered("us-east-1", 12), ...numbered("us-west-2", 3)]);
  expect(await list(`GET /clusters/${id}/nodes?region_name=us-west-2`)).toHaveLength(3);
});
