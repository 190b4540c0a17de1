import type { Catalogue } from "@crdb-cloud/mock/internal";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffCatalogues, mergeCatalogues } from "../src/catalogue.ts";

const name = fc.constantFrom("a", "b", "c", "d");
const catalogue: fc.Arbitrary<Catalogue> = fc.record({
  databases: fc.array(name).map((names) => new Set(names)),
  users: fc.dictionary(name, fc.constantFrom("", "v1", "v2")).map((users) => new Map(Object.entries(users))),
});

/** Applies changes to a catalogue of databases and users, as the SQL server does. */
function apply(from: Catalogue, changes: ReturnType<typeof diffCatalogues>): Catalogue {
  const [databases, users] = [new Set(from.databases), new Map(from.users)];
  for (const change of changes) {
    if (change.kind === "create database") databases.add(change.name);
    if (change.kind === "drop database") databases.delete(change.name);
    if (change.kind === "drop user") users.delete(change.name);
    if ("verifier" in change) users.set(change.name, change.verifier);
  }
  return { databases, users };
}

test("diffCatalogues() returns what changed between two catalogues", () => {
  fc.assert(
    fc.property(catalogue, catalogue, (from, to) => {
      expect(apply(from, diffCatalogues(from, to))).toEqual(to);
    }),
  );
});

test("mergeCatalogues() returns the changed catalogue if only one side has changed", () => {
  fc.assert(
    fc.property(catalogue, catalogue, (agreed, changed) => {
      expect(mergeCatalogues(agreed, changed, agreed)).toEqual(changed);
      expect(mergeCatalogues(agreed, agreed, changed)).toEqual(changed);
    }),
  );
});

test("mergeCatalogues() keeps the API's change if both sides have changed the same user", () => {
  const of = (verifier: string): Catalogue => ({ databases: new Set(), users: new Map([["a", verifier]]) });
  expect(mergeCatalogues(of("old"), of("api"), of("sql"))).toEqual(of("api"));
});
