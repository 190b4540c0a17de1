import { expect, test } from "vitest";
import { findSimilar } from "../../src/options/find-similar.ts";

test.each([
  // A word of two characters may lack two, a long one a third.
  ["ab", ["abcd"], "abcd"],
  ["ab", ["abcde"], undefined],
  ["abcd", ["d"], undefined],
  ["clusters.listAvailable", ["clusters.listAvailableRegions"], "clusters.listAvailableRegions"],
  ["CLUSTERS.LIST", ["clusters.get", "clusters.list"], "clusters.list"],
  ["ab", [], undefined],
] as const)("findSimilar(%j, %j) returns %j", (word, candidates, similar) => {
  expect(findSimilar(word, candidates)).toBe(similar);
});
