import { expect, test } from "vitest";
import { openLatest, toLines } from "../open-latest.ts";
import { json, type Step } from "../scripted-fetch.ts";

const DATE = "Wed, 25 Nov 2026 01:30:07 GMT";

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
const later = page("b", "3", "Wed, 25 Nov 2026 01:31:00 GMT");
const undefinedParams = { "pagination.as_of_time": undefined, "pagination.page": undefined };

test.each<[string, Step[], number, object, string[]]>([
  [
    "as of the first page's Date header, rounded up",
    [page("a", "2"), later, page("c", "")],
    1000,
    {},
    ["", `2${AS_OF}`, `3${AS_OF}`],
  ],
  ["not as of a time in the future", [page("a", "2"), page("b", "3"), page("c", "")], 600, {}, ["", "2", `3${AS_OF}`]],
  ["ignoring undefined", [page("a", "2"), page("b", "")], 1000, undefinedParams, ["", `2${AS_OF}`]],
  ["not as of an empty Date header", [page("a", "2", ""), page("b", "")], 5000, {}, ["", "2"]],
  ["not as of an invalid Date header", [page("a", "2", "yesterday"), page("b", "")], 5000, {}, ["", "2"]],
])("list() requests later pages %s", async (_, steps, ms, params, expected) => {
  expect(await walk(steps, ms, params)).toEqual(expected.map((query) => query && `?pagination.page=${query}`));
});

test("list() requests all pages as of the time that you pass", async () => {
  expect(await walk([page("a", "2"), page("b", "")], 5000, { "pagination.as_of_time": asOf })).toEqual([
    `?pagination.as_of_time=${asOf}`,
    `?pagination.page=2&pagination.as_of_time=${asOf}`,
  ]);
});

test("list() sends no as-of time if the operation has no such parameter", async () => {
  const steps = ["1", "2", ""].map((next) => json(200, { entries: [{}], next_starting_from: next }, { date: DATE }));
  const { cloud, clock, requests } = openLatest(steps);
  for await (const _ of cloud.auditLogs.list()) clock.jump(1000);
  const path = "GET /api/v1/auditlogevents";
  expect(toLines(requests)).toEqual([path, `${path}?starting_from=1`, `${path}?starting_from=2`]);
});
