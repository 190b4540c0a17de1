import { expect, test } from "vitest";
import {
  changeTime,
  type History,
  listKeys,
  listRows,
  planRow,
  readRow,
  setRow,
  type Table,
  valueAt,
  withVersion,
  writeRow,
} from "../../src/state/history.ts";

const HISTORY: History<string> = [
  { since: 1, value: "calf" },
  { since: 5, value: "moose" },
];

test.each([
  [0, undefined, undefined],
  [1, "calf", 1],
  [4, "calf", 1],
  [5, "moose", 5],
])("a history's value at time %i is %j, since %j", (time, value, changed) => {
  expect(valueAt(HISTORY, time)).toBe(value);
  expect(readRow({ moose: HISTORY }, "moose", time)).toBe(value);
  expect(changeTime({ moose: HISTORY }, "moose", time)).toBe(changed);
  expect(changeTime({ moose: HISTORY }, "elk", time)).toBeUndefined();
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
  const planned = [
    { since: 1, value: "fawn" },
    { since: 2, value: null },
  ];
  planRow(table, "moose", planned);
  expect(table.moose).toEqual([HISTORY[0], ...planned]);
  planRow(table, "moose", Array(65).fill(planned[1]));
  expect(table.moose).toHaveLength(64);
});

test("listKeys() finds keys by the part before the first slash, even if that part is constructor", () => {
  const table = {};
  const keys = ["a/1", "ab/1", "a/2/3", "constructor/1", "constructor"];
  for (const [since, key] of [...keys, "a/1", "constructor"].entries()) writeRow(table, key, { since, value: 1 });
  const found = ["a", "ab", "constructor", "", "toString"].map((parent) => listKeys(table, parent));
  expect(found).toEqual([["a/1", "a/2/3"], ["ab/1"], ["constructor/1"], ["constructor"], []]);
  expect(listKeys(table)).toHaveLength(5);
  expect(readRow(table, "toString", 1)).toBeUndefined();
});

test("listRows() doesn't read deleted rows again and again, but still finds them as of an earlier time", () => {
  const rows: Table<number> = {};
  let reads = 0;
  const table = new Proxy(rows, {
    get(target, key) {
      reads += 1;
      return Reflect.get(target, key);
    },
  });
  for (let index = 0; index < 1000; index++) {
    writeRow(table, `a/${index}`, { since: 1, value: index });
    writeRow(table, `a/${index}`, { since: 2, value: index < 998 ? null : index });
  }
  for (const parent of ["a", undefined]) {
    expect(listRows(table, 3, parent)).toEqual([998, 999]);
    reads = 0;
    expect(listRows(table, 3, parent)).toEqual([998, 999]);
    expect(reads).toBeLessThan(10);
    expect(listRows(table, 1, parent)).toHaveLength(1000);
    expect(listRows(table, 3, parent)).toEqual([998, 999]);
  }
  writeRow(table, "a/5", { since: 4, value: 5 });
  setRow(table, "a/6", [{ since: 1, value: 6 }]);
  expect(listRows(table, 4).toSorted((one, other) => one - other)).toEqual([5, 6, 998, 999]);
  expect(listRows(table, 4, "a")).toHaveLength(4);
  planRow(table, "a/7", [
    { since: 5, value: 7 },
    { since: 6, value: null },
  ]);
  expect([5, 6, 5].map((time) => listRows(table, time, "a").includes(7))).toEqual([true, false, true]);
});
