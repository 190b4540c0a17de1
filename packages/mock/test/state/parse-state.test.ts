import fc from "fast-check";
import { expect, test } from "vitest";
import { checksumOf } from "../../src/state/parse-state.ts";
import { nextHex, nextLetters, nextRandom, nextUuid, seedRandom } from "../../src/state/random.ts";
import { advancedCluster, basicCluster, openCloud } from "../version-2024-09-16.ts";

const CHANGED = /^restore: the argument (was changed after snapshot\(\) returned it|is not a state|has format)/;

type Node = { [key: string]: unknown };

/** Returns all objects and lists in a JSON value. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

test("restore() rejects a changed snapshot, and leaves the mock's state alone", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /folders", { name: "payments" });
  await ask("POST /clusters", basicCluster());
  await ask("POST /clusters", advancedCluster());
  const before = JSON.stringify(fetch.snapshot());
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom("remove", null, "text", -1, true, {}, []), (node, field, value) => {
      const snapshot = JSON.parse(before);
      const nodes = nodesOf(snapshot).filter((one) => Object.keys(one).length > 0);
      const changed = nodes[node % nodes.length] as Node;
      const keys = Object.keys(changed);
      const key = keys[field % keys.length] as string;
      if (value === "remove") delete changed[key];
      else changed[key] = value;
      fc.pre(JSON.stringify(snapshot) !== before);
      expect(() => fetch.restore(snapshot)).toThrow(TypeError);
      expect(() => fetch.restore(snapshot)).toThrow(CHANGED);
      expect(JSON.stringify(fetch.snapshot())).toBe(before);
    }),
    { numRuns: 300, seed: 29 },
  );
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
