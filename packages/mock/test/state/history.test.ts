import { expect, test } from "vitest";
import {
  changeTime,
  type History,
  listKeys,
  planRow,
  readRow,
  valueAt,
  withVersion,
  writeRow,
} from "../../src/state/history.ts";

const HISTORY: History<string> = [
  { since: 1, value: "calf" },
  { since: 5, value: "moose" },
];

test.each([
  [0, undefined],
  [1, "calf"],
  [4, "calf"],
  [5, "moose"],
])("a history's value at time %i is %j", (time, value) => {
  expect(valueAt(HISTORY, time)).toBe(value);
  expect(readRow({ moose: HISTORY }, "moose", time)).toBe(value);
});

test.each([
  ["moose", 0, undefined],
  ["moose", 4, 1],
  ["moose", 5, 5],
  ["elk", 5, undefined],
])("the row %s, read as of time %i, last changed at %j", (key, time, changed) => {
  expect(changeTime({ moose: HISTORY }, key, time)).toBe(changed);
});

test("withVersion() sorts a history by time, and keeps only the latest 64 versions", () => {
  expect(withVersion(HISTORY, { since: 3, value: "yearling" }).map(({ since }) => since)).toEqual([1, 3, 5]);
  const full = Array.from({ length: 64 }, (_, since) => ({ since, value: since }));
  expect(withVersion(full, { since: 64, value: 64 }).map(({ since }) => since)).toEqual(
    full.map(({ since }) => since + 1),
  );
});

test("planRow() replaces all versions from the first planned one's time onward", () => {
  const table = { moose: HISTORY };
  planRow(table, "moose", [
    { since: 1, value: "fawn" },
    { since: 2, value: null },
  ]);
  expect(table.moose).toEqual([HISTORY[0], { since: 1, value: "fawn" }, { since: 2, value: null }]);
});

test("listKeys() finds keys by the part before the first slash, even if that part is constructor", () => {
  const table = {};
  for (const key of ["a/1", "ab/1", "a/2/3", "constructor/1", "constructor"])
    writeRow(table, key, { since: 1, value: 1 });
  for (const key of ["a/1", "constructor"]) writeRow(table, key, { since: 2, value: 2 });
  const found = ["a", "ab", "constructor", "", "toString"].map((parent) => listKeys(table, parent));
  expect(found).toEqual([["a/1", "a/2/3"], ["ab/1"], ["constructor/1"], ["constructor"], []]);
  expect(listKeys(table)).toHaveLength(5);
  expect(readRow(table, "toString", 1)).toBeUndefined();
});
