import fc from "fast-check";
import { expect, test } from "vitest";
import { createMockFetch, type MockFetch } from "../../src/server/create-mock-fetch.ts";
import { checksumOf } from "../../src/state/checksum.ts";
import type { Snapshot } from "../../src/state/state.ts";
import { advancedCluster, basicCluster, openCloud } from "../version-2024-09-16.ts";

async function fill(): Promise<MockFetch> {
  const { ask, fetch } = openCloud();
  await ask("POST /folders", { name: "payments" });
  await ask("POST /clusters", basicCluster());
  await ask("POST /clusters", advancedCluster());
  return fetch;
}

const CHANGED = /^restore: the argument (was changed after snapshot\(\) returned it|is not a state|has format)/;

type Node = { [key: string]: unknown };

/** Returns all objects and lists in a JSON value. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

test("restore() rejects a changed snapshot, and leaves the mock's state alone", async () => {
  const fetch = await fill();
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

test("restore() accepts a snapshot whose fields another program has reordered", async () => {
  const snapshot = JSON.parse(JSON.stringify((await fill()).snapshot()), (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort().reverse())
      : value,
  ) as Snapshot;
  const fetch = createMockFetch({ apiVersion: "2024-09-16" });
  fetch.restore(snapshot);
  expect(fetch.snapshot()).toEqual(snapshot);
});

test("checksumOf() ignores fields that JSON leaves out, and distinguishes lists from objects", () => {
  expect(checksumOf({ a: 1, b: undefined })).toBe(checksumOf({ a: 1 }));
  const values = [{ a: 1 }, { a: 2 }, { b: 1 }, { a: "1" }, [1], { 0: 1 }, [], {}, [1, 2], [2, 1], null, "", 0];
  expect(new Set(values.map(checksumOf)).size).toBe(values.length);
});
