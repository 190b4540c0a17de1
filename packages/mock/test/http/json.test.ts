import { expect, test } from "vitest";
import { readJson, toList } from "../../src/http/json.ts";

test.each([
  ["", {}],
  ['{"a":[1]}', { value: { a: [1] } }],
  ["null", { value: null }],
  ['"[[[["', { value: "[[[[" }],
  ["{", { problem: "is not valid JSON" }],
  ["[".repeat(101) + "]".repeat(101), { problem: "is nested deeper than 100 levels" }],
  ['{"a":'.repeat(101) + "}".repeat(101), { problem: "is nested deeper than 100 levels" }],
])("readJson() for %j returns %j", (text, result) => {
  expect(readJson(text)).toEqual(result);
});

test.each([
  ["arrays", JSON.stringify(Array.from({ length: 101 }, () => []))],
  ["objects", JSON.stringify(Array.from({ length: 101 }, () => ({})))],
])("readJson() accepts 101 empty %s in one array, because siblings don't add to the depth", (_, text) => {
  expect(readJson(text)).toEqual({ value: JSON.parse(text) });
});

test("toList() returns an array as it is, and [] for an object", () => {
  expect([toList(["a"]), toList({ a: 1 })]).toEqual([["a"], []]);
});

test("readJson() accepts 100 levels of nesting", () => {
  expect(readJson("[".repeat(100) + "]".repeat(100))).toHaveProperty("value");
});

test("readJson() doesn't count brackets in strings, even if the strings contain quotes", () => {
  const value = `"${"[".repeat(200)}\\`;
  expect(readJson(JSON.stringify([value]))).toEqual({ value: [value] });
});

test("readJson() takes linear time", () => {
  // The text has four million characters. A search whose time grows quadratically would take hours.
  expect(readJson('\\"'.repeat(2_000_000)).problem).toBe("is not valid JSON");
});
