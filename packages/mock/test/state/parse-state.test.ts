import fc from "fast-check";
import { expect, test } from "vitest";
import { checksumOf } from "../../src/state/parse-state.ts";
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
