import { expect, test } from "vitest";
import { rankEntry, searchEntries } from "../src/browser/search-rank.ts";
import type { SearchEntry } from "../src/search-index.ts";

const index: SearchEntry[] = [
  ["clusters.setSpendLimit", "Set what a cluster may cost", "a#1", "PUT /spend-limit cluster_id"],
  ["ClusterSeed", "A cluster to put into a cloud", "b#2", "spendLimit"],
  ["clusters.list", "List the clusters", "a#3", "GET pagination.limit"],
  ["List", "A list", "b#4", ""],
];

test.each([
  ["setSpendLimit", "clusters.setSpendLimit"],
  ["spend", "clusters.setSpendLimit"],
  ["list", "List"],
  ["clusters.l", "clusters.list"],
  ["pagination", "clusters.list"],
  ["PUT spend", "clusters.setSpendLimit"],
])("searchEntries() finds %s as %s first", (query, title) => {
  expect(searchEntries(index, query, 5)[0]?.[0]).toBe(title);
});

test("rankEntry() wants every word", () => {
  expect(rankEntry(index[0] as SearchEntry, "spend zebra")).toBe(0);
  expect(rankEntry(index[0] as SearchEntry, "  ")).toBe(0);
});

test("searchEntries() answers no more than was asked for", () => {
  expect(searchEntries(index, "cluster", 2)).toHaveLength(2);
});
