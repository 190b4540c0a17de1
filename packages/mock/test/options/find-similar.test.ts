import { expect, test } from "vitest";
import { findSimilar } from "../../src/options/find-similar.ts";

test.each([
  ["a candidate with two more characters than a word of two", "ab", ["abcd"], "abcd"],
  ["a candidate with three more characters than a word of two", "ab", ["abcde"], undefined],
  ["a candidate without the first three characters of the word", "abcd", ["d"], undefined],
  [
    "a candidate with a third more characters than a long word",
    "clusters.listAvailable",
    ["clusters.listAvailableRegions"],
    "clusters.listAvailableRegions",
  ],
  [
    "a candidate in lower case for a word in upper case",
    "CLUSTERS.LIST",
    ["clusters.get", "clusters.list"],
    "clusters.list",
  ],
  ["no candidates", "ab", [], undefined],
] as const)("for %s, findSimilar(%j, %j) returns %j", (_, word, candidates, similar) => {
  expect(findSimilar(word, candidates)).toBe(similar);
});
