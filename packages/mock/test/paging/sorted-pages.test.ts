import fc from "fast-check";
import { expect, test } from "vitest";
import type { Items } from "../../src/paging/page.ts";
import { paginateByKey } from "../../src/paging/paginate-by-key.ts";
import type { HandlerContext } from "../../src/state/handler.ts";
import { advancedCluster, DELAY, openCloud, readPages } from "../version-2024-09-16.ts";

interface NumberPage {
  readonly items: readonly number[];
  readonly pagination: { readonly next_page: string; readonly previous_page: string } | null;
}

/** Returns a page of a list that contains the numbers from 0 to `length - 1`, except the numbers in `hidden`. */
function readPage(
  query: Record<string, unknown>,
  { length, hidden = new Set(), onRead }: { length: number; hidden?: Set<number>; onRead?: () => void },
): NumberPage {
  const items: Items<number> = {
    length,
    at(index) {
      onRead?.();
      return index;
    },
  };
  const context = { operation: { id: "numbers.list" }, query, time: 1 } as unknown as HandlerContext;
  const isListed = (item: number): boolean => !hidden.has(item);
  return paginateByKey(context, { items: () => items, isListed, isSorted: true, key: (item) => [item] }) as NumberPage;
}

test("paginateByKey() reads fewer than 100 items of a sorted list of a million", () => {
  let reads = 0;
  const list = { length: 1_000_000, onRead: () => reads++ };
  const first = readPage({ "pagination.limit": 10 }, list);
  expect(first.items).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const next = readPage({ "pagination.limit": 10, "pagination.page": first.pagination?.next_page }, list);
  expect(next.items[0]).toBe(10);
  const last = readPage({ "pagination.limit": 10, "pagination.sort_order": "DESC" }, list);
  expect(last.items[0]).toBe(999_999);
  expect(reads).toBeLessThan(100);
});

test("paginateByKey() pages through a sorted list forwards and backwards, without hidden items", () => {
  const parameters = {
    length: fc.nat(12),
    hidden: fc.uniqueArray(fc.nat(12)).map((numbers) => new Set(numbers)),
    limit: fc.integer({ min: 1, max: 5 }),
    order: fc.constantFrom("ASC", "DESC"),
  };
  fc.assert(
    fc.property(fc.record(parameters), ({ length, hidden, limit, order }) => {
      const listed = Array.from({ length }, (_, index) => index).filter((item) => !hidden.has(item));
      const expected = order === "ASC" ? listed : listed.toReversed();
      const ask = (page: string): NumberPage =>
        readPage(
          { "pagination.limit": limit, "pagination.sort_order": order, "pagination.page": page },
          { length, hidden },
        );
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

test("clusters.listNodes returns pages of nodes sorted by region name and node number", async () => {
  const { ask, fetch } = openCloud();
  const region_nodes = { "us-west-2": 3, "us-east-1": 12, "eu-west-1": 3 };
  const { id } = await ask("POST /clusters", advancedCluster("paged-nodes", { region_nodes }));
  fetch.advance(DELAY);
  const nodes = (
    await readPages<{ name: string }>({ ask }, `/clusters/${id}/nodes?pagination.limit=7`, "nodes")
  ).flat();
  const names = nodes.map(({ name }) => name.replace(/^paged-nodes-\d+-/, ""));
  const numbered = (region: string, length: number): string[] =>
    Array.from({ length }, (_, index) => `${region}-${index}`);
  expect(names).toEqual([...numbered("eu-west-1", 3), ...numbered("us-east-1", 12), ...numbered("us-west-2", 3)]);
  expect((await ask(`GET /clusters/${id}/nodes?region_name=us-west-2`)).nodes).toHaveLength(3);
});
