import { expect, test } from "vitest";
import { compareWithPrevious } from "../src/against-previous.ts";
import type { Figure } from "../src/sample.ts";

const current = { name: "crdb-cloud", folder: "current" };
const previous = { name: "crdb-cloud before (1.0.0)", folder: "previous" };

test("compareWithPrevious() compares the client with its previous release in each round", () => {
  // In each round, the current version costs 2 to 2.5 times as much as the previous release. Both versions get slower
  // from round to round.
  const figures = [
    { name: previous.name, costs: [1, 2, 4] },
    { name: current.name, costs: [2, 4, 10] },
  ] as unknown as Figure[];
  expect(compareWithPrevious([current, previous], { "a call": figures })[0]?.rows).toEqual([
    ["a call", "2.00", "2.00 to 2.50"],
  ]);
});

test("compareWithPrevious() returns no table without a previous release", () => {
  expect(compareWithPrevious([current], { "a call": [] })).toEqual([]);
});
