import type { Catalogue } from "@crdb-cloud/mock/internal";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffCatalogues, mergeCatalogues, readApiChanges } from "../src/catalogue.ts";

const name = fc.constantFrom("a", "b", "c", "d");
const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    databases: fc.array(name),
    users: fc.dictionary(name, fc.constantFrom("", "v1", "v2")),
    limited: fc.array(name),
  })
  .map(({ databases, users, limited }) => ({
    databases: new Set(databases),
    users: new Map(Object.entries(users)),
    limited: new Set(limited.filter((one) => Object.hasOwn(users, one))),
  }));

/** Applies changes to a catalogue of databases and users, as a SQL server would. */
function apply(from: Catalogue, changes: ReturnType<typeof diffCatalogues>): Catalogue {
  const [databases, users, limited] = [new Set(from.databases), new Map(from.users), new Set(from.limited)];
  for (const change of changes) {
    if (change.kind === "create database") databases.add(change.name);
    if (change.kind === "drop database") databases.delete(change.name);
    if (change.kind === "drop user" && users.delete(change.name)) limited.delete(change.name);
    if ("verifier" in change) users.set(change.name, change.verifier);
    if (change.kind === "create user" && !change.isAdmin) limited.add(change.name);
  }
  return { databases, users, limited };
}

test("diffCatalogues() returns what changed between two catalogues", () => {
  fc.assert(
    fc.property(catalogue, catalogue, (from, to) => {
      // An existing user's rights only change in SQL, so a difference in rights is ignored.
      const limited = [...to.users.keys()].filter((one) => (from.users.has(one) ? from : to).limited.has(one));
      expect(apply(from, diffCatalogues(from, to))).toEqual({ ...to, limited: new Set(limited) });
    }),
  );
});

test.each([
  [["a", "b"], ["b", "c"], [{ kind: "rename database", name: "a", to: "c" }]],
  [["a"], ["a", "b"], [{ kind: "create database", name: "b" }]],
  [["a", "b"], ["c"], ["drop", "drop", "create"].map((verb) => ({ kind: `${verb} database` }))],
])("readApiChanges() of databases %j and %j returns a rename if one was replaced", (before, after, changes) => {
  const of = (names: string[]): Catalogue => ({ databases: new Set(names), users: new Map(), limited: new Set() });
  expect(readApiChanges(of(before), of(after))).toMatchObject(changes);
});

test("mergeCatalogues() returns the changed catalogue if only one side has changed", () => {
  fc.assert(
    fc.property(catalogue, catalogue, (agreed, changed) => {
      const { limited: _, ...byApi } = changed;
      expect(mergeCatalogues(agreed, changed, agreed)).toMatchObject(byApi);
      expect(mergeCatalogues(agreed, agreed, changed)).toEqual(changed);
    }),
  );
});

test("mergeCatalogues() keeps the API's change if both sides have changed the same user", () => {
  const rest = { databases: new Set<string>(), limited: new Set<string>() };
  const of = (verifier: string): Catalogue => ({ ...rest, users: new Map([["a", verifier]]) });
  expect(mergeCatalogues(of("old"), of("api"), of("sql"))).toEqual(of("api"));
});
