import { expect, test } from "vitest";
import { describeAgainstPrevious } from "../src/against-previous.ts";
import type { Figure } from "../src/sample.ts";

const current = { name: "crdb-cloud", folder: "current" };
const previous = { name: "crdb-cloud, previous release (1.0.0)", folder: "previous" };

test("describeAgainstPrevious() compares the client with its previous release round by round", () => {
  // In each round, the current version costs 2 to 2.5 times as much as the previous release. Both versions get slower
  // from round to round.
  const figures = [
    { name: previous.name, costs: [1, 2, 4] },
    { name: current.name, costs: [2, 4, 10] },
  ] as unknown as Figure[];
  expect(describeAgainstPrevious([current, previous], { "A call": figures })).toEqual([
    "A call costs 2.00 × what it did in the previous release (2.00 to 2.50).",
  ]);
});

test("describeAgainstPrevious() reports that there is no release yet", () => {
  expect(describeAgainstPrevious([current], { "A call": [], "Another call": [] })).toEqual([
    "This project has not published a release yet, so there are no earlier figures to compare these figures with.",
  ]);
});
