import { expect, test } from "vitest";
import { checksumOf } from "../../src/state/parse-state.ts";
import { nextHex, nextLetters, nextRandom, nextUuid, seedRandom } from "../../src/state/random.ts";
import { openCloud } from "../version-2024-09-16.ts";

const CHANGED = /^restore: the argument (was changed after snapshot\(\) returned it|is not a state|has format)/;

test("restore() rejects a changed snapshot, and leaves the mock's state alone", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /folders", { name: "payments" });
  const before = fetch.snapshot();
  const renamed = JSON.parse(JSON.stringify(before).replace("payments", "orders"));
  for (const changed of [renamed, { ...before, tables: {} }, { ...before, version: "9" }, { ...before, version: 8 }]) {
    expect(() => fetch.restore(changed)).toThrow(TypeError);
    expect(() => fetch.restore(changed)).toThrow(CHANGED);
    expect(fetch.snapshot()).toEqual(before);
  }
});

test("checksumOf() ignores the order of fields and fields that JSON leaves out, and distinguishes lists from objects", () => {
  expect(checksumOf({ a: 1, b: undefined })).toBe(checksumOf({ a: 1 }));
  expect(checksumOf({ a: [{ b: 1, c: 2 }], d: 3 })).toBe(checksumOf({ d: 3, a: [{ c: 2, b: 1 }] }));
  const values = [{ a: 1 }, { a: 2 }, { b: 1 }, { a: "1" }, [1], { 0: 1 }, [], {}, [1, 2], [2, 1], null, "", 0];
  expect(new Set(values.map(checksumOf)).size).toBe(values.length);
});

test("nextRandom() generates the mulberry32 sequence for the FNV-1a hash of the seed", () => {
  const state = { random: 0 };
  expect([nextRandom(state), nextRandom(state), nextRandom(state)]).toEqual([
    0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
  ]);
  expect(seedRandom("a")).toEqual({ random: 0xe40c292c });
  expect(seedRandom("foobar")).toEqual({ random: 0xbf9cf968 });
  expect(seedRandom(7)).toEqual(seedRandom("7"));
  // Ids that are made from these numbers use all hexadecimal digits and differ from each other.
  const uuids = Array.from({ length: 200 }, () => nextUuid(state));
  expect(new Set(uuids).size).toBe(200);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(uuids.map((uuid) => uuid[0])).size).toBe(16);
  expect(new Set(uuids.map((uuid) => uuid[19])).size).toBe(4);
  const hex = nextHex(state, 400);
  expect([hex.length, new Set(hex).size]).toEqual([400, 16]);
  const letters = nextLetters(state, 2000);
  expect([letters.length, new Set(letters).size]).toEqual([2000, 62]);
});
