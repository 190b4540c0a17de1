import { expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/error-response.ts";
import type { PageRequest } from "../../src/paging/page.ts";
import { paginateByOffset } from "../../src/paging/paginate-by-offset.ts";

test.each([
  [{}, [0, 1, 2, 3], { next: 0, last: 0, limit: 100, order: "ASC" }],
  [{ "pagination.limit": 2 }, [0, 1], { next: 2, last: 2, limit: 2 }],
  [{ "pagination.limit": 2, "pagination.start": 2 }, [2, 3], { next: 0, last: 2, limit: 2 }],
  [{ "pagination.limit": 3, "pagination.order": "DESC" }, [3, 2, 1], { next: 3, last: 3, limit: 3, order: "DESC" }],
])("paginateByOffset() for %j returns %j", (query, items, pagination) => {
  const request = { query, time: 1 } as unknown as PageRequest;
  const page = paginateByOffset(request, { items: () => [0, 1, 2, 3], key: (item) => [item] });
  expect(page).toMatchObject({ items, pagination: { ...pagination, total_results: 4 } });
});

test.each(["2016-12-31T23:59:60Z", "1970-01-01T00:00:00.000002Z"])("paginateByOffset() rejects the time %s", (time) => {
  const request = { query: { "pagination.time": time }, time: 1 } as unknown as PageRequest;
  expect(() => paginateByOffset(request, { items: () => [], key: () => [] })).toThrow(RejectedRequest);
});
