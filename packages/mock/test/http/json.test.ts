import { expect, test } from "vitest";
import { readJson } from "../../src/http/json.ts";

const BRACKETS = `"${"[".repeat(200)}\\`;
const TOO_DEEP = { problem: "is nested deeper than 100 levels" };

test.each([
  ["", {}],
  ['{"a":[1]}', { value: { a: [1] } }],
  ["null", { value: null }],
  ['"[[[["', { value: "[[[[" }],
  ["{", { problem: "is not valid JSON" }],
  ["[".repeat(100) + "]".repeat(100), { value: [expect.any(Array)] }],
  ["[".repeat(101) + "]".repeat(101), TOO_DEEP],
  ['{"a":'.repeat(101) + "}".repeat(101), TOO_DEEP],
  // Neither siblings nor brackets in strings add to the depth.
  [JSON.stringify(Array(101).fill([])), { value: Array(101).fill([]) }],
  [JSON.stringify(Array(101).fill({})), { value: Array(101).fill({}) }],
  [JSON.stringify([BRACKETS]), { value: [BRACKETS] }],
  // The text has four million characters. A search whose time grows quadratically would take hours.
  ['\\"'.repeat(2_000_000), { problem: "is not valid JSON" }],
])("readJson() reads a text, or says what is wrong with it: case %#", (text, result) => {
  expect(readJson(text)).toEqual(result);
});
