import { expect, test } from "vitest";
import {
  changeRow,
  changeTime,
  type History,
  historyOf,
  listKeys,
  listRows,
  planRow,
  readRow,
  type Table,
} from "../../src/state/history.ts";

const HISTORY: History<string> = [
  { since: 1, value: "calf" },
  { since: 5, value: "moose" },
  { since: 8, value: null },
];

test.each([
  [0, undefined, undefined],
  [1, "calf", 1],
  [4, "calf", 1],
  [5, "moose", 5],
  [9, undefined, 8],
])("a row at time %i is %j, since %j", (time, value, changed) => {
  expect(readRow(new Map([["moose", HISTORY]]), "moose", time)).toBe(value);
  expect(listRows(new Map([["moose", HISTORY]]), time)).toEqual(value === undefined ? [] : [value]);
  expect(changeTime(new Map([["moose", HISTORY]]), "moose", time)).toBe(changed);
  expect(changeTime(new Map([["moose", HISTORY]]), "elk", time)).toBeUndefined();
});

test("planRow() replaces all versions from the first planned one's time on, and keeps the last of several with one time", () => {
  const table = new Map([["moose", HISTORY]]);
  planRow(table, "moose", { since: 5, value: "fawn" }, { since: 7, value: "doe" }, { since: 7, value: null });
  expect(table.get("moose")).toEqual([HISTORY[0], { since: 5, value: "fawn" }, { since: 7, value: null }]);
  planRow(table, "moose");
  expect(historyOf(table, "moose")).toEqual([]);
});

test("changeRow() changes a row and what is planned for later, but not what is past", () => {
  const table = new Map([["moose", HISTORY]]);
  changeRow(table, "moose", 3, (name) => `old ${name}`);
  const changed = [
    { since: 3, value: "old calf" },
    { since: 5, value: "old moose" },
  ];
  expect(table.get("moose")).toEqual([HISTORY[0], ...changed, HISTORY[2]]);
  changeRow(table, "moose", 5, (name) => name.toUpperCase());
  expect(table.get("moose")).toEqual([HISTORY[0], changed[0], { since: 5, value: "OLD MOOSE" }, HISTORY[2]]);
});

test("listKeys() finds keys by the part before the first slash, even if that part is constructor", () => {
  const table: Table<number> = new Map();
  const keys = ["a/1", "ab/1", "a/2/3", "constructor/1", "constructor"];
  for (const [since, key] of [...keys, "a/1", "constructor"].entries()) planRow(table, key, { since, value: 1 });
  const found = ["a", "ab", "constructor", "toString"].map((parent) => listKeys(table, parent));
  expect(found).toEqual([["a/1", "a/2/3"], ["ab/1"], ["constructor/1"], []]);
  expect(listKeys(table)).toHaveLength(5);
  expect(readRow(table, "toString", 1)).toBeUndefined();
});
