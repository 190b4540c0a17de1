import { expect, test } from "vitest";
import { readJson } from "../../src/spec/read-json.ts";

test.each([
  ["", {}],
  ['{"a":[1]}', { value: { a: [1] } }],
  ["null", { value: null }],
  ['"[[[["', { value: "[[[[" }],
  ["{", { problem: "is not valid JSON" }],
  ["[".repeat(101) + "]".repeat(101), { problem: "is nested deeper than 100 levels" }],
])("readJson() reads %j", (text, result) => {
  expect(readJson(text)).toEqual(result);
});

test("readJson() does not count brackets in strings, even if the strings contain quotes", () => {
  const value = `"${"[".repeat(200)}\\`;
  expect(readJson(JSON.stringify([value]))).toEqual({ value: [value] });
});

test("readJson() takes time that grows linearly with the length of the text", () => {
  // The text has four million characters. A search whose time grows quadratically would take hours.
  expect(readJson('\\"'.repeat(2_000_000)).problem).toBe("is not valid JSON");
});
