import { expect, test } from "vitest";
import { nextHex, nextLetters, nextRandom, nextUuid, seedRandom } from "../../src/state/random.ts";

test("nextRandom() generates the mulberry32 sequence for the FNV-1a hash of the seed", () => {
  const state = { random: 0 };
  expect([nextRandom(state), nextRandom(state), nextRandom(state)]).toEqual([
    0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
  ]);
  expect(seedRandom("a")).toEqual({ random: 0xe40c292c });
  expect(seedRandom("foobar")).toEqual({ random: 0xbf9cf968 });
  expect(seedRandom(7)).toEqual(seedRandom("7"));
});

test("nextUuid(), nextHex() and nextLetters() use all digits, and differ from call to call", () => {
  const state = seedRandom("moose");
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
