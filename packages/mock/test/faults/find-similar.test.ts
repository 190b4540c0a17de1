import { expect, test } from "vitest";
import { findSimilar } from "../../src/faults/find-similar.ts";

test.each([
  ["two differences in a short word", "ab", ["abcd"], "abcd"],
  ["three differences in a short word", "ab", ["abcde"], undefined],
  ["three missing characters at the beginning", "abcd", ["d"], undefined],
  [
    "a third of a long word",
    "clusters.listAvailable",
    ["clusters.listAvailableRegions"],
    "clusters.listAvailableRegions",
  ],
  ["other capitals", "CLUSTERS.LIST", ["clusters.get", "clusters.list"], "clusters.list"],
  ["no candidates", "ab", [], undefined],
] as const)("findSimilar() with %s", (_, word, candidates, similar) => {
  expect(findSimilar(word, candidates)).toBe(similar);
});
