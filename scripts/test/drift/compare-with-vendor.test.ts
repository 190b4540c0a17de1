import { join } from "node:path";
import { expect, test } from "vitest";
import { compareWithVendor } from "../../src/drift/find-drift.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { mergePatch, readPatches, toPatch } from "../spec/merge-patch.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const base = readPatches(join(fixtures, "spec-diff/base.yaml"));
const changes = Object.entries(readPatches(join(fixtures, "drift/vendor-changes.yaml")) as Record<string, object>);
const list = (patch: object): object => ({ paths: { "/widgets": { get: patch } } });

function keysOf(vendor: unknown, ours: unknown): string[] {
  return compareWithVendor(vendor as OpenApiDocument, ours as OpenApiDocument).map(({ key }) => key);
}

test("compareWithVendor() ignores the vendor's names, texts and examples, and what only our runtime reads", () => {
  const vendor = mergePatch(base, {
    info: { title: "Other" },
    paths: { "/widgets": { get: { operationId: "ListWidgets", summary: "Other", "x-pagination": null } } },
    components: { schemas: { Widget: { description: "Other", example: { id: "1" } } } },
  });
  expect(keysOf(vendor, base)).toEqual([]);
});

test.each(changes)("compareWithVendor() finds %j, and something if the documents are swapped", (difference, vendor) => {
  const changed = mergePatch(base, toPatch(vendor));
  expect(keysOf(changed, base)).toContain(difference);
  expect(keysOf(base, changed)).not.toEqual([]);
});

test("compareWithVendor() reads the roles from the vendor's text", () => {
  const role = (roles: string, places: string): object =>
    list({
      "x-permissions": null,
      description: `Lists them.\n\nCan be used by the following roles assigned at the ${places} scope:\n${roles}`,
    });
  const ours = mergePatch(base, list({ "x-permission-scopes": ["organization"] }));
  expect(keysOf(mergePatch(base, role("- ADMIN\n- READ\n", "organization")), ours)).toEqual([]);
  expect(keysOf(mergePatch(base, role("- ADMIN\n- WRITE", "organization or folder")), ours)).toEqual([
    "widgets.list: allows a caller with READ",
    "widgets.list: no longer allows a caller with WRITE",
    "widgets.list: no longer allows a role on the folder",
  ]);
});

test("compareWithVendor() names our nearest schema once for all operations, even in unions with null and in maps", () => {
  const properties = { email: { type: "string" }, token: { type: "string" }, age: { type: "integer" } };
  const Person = { type: "object", required: ["email"], properties };
  const owner = { $ref: null, anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] };
  const vendor = mergePatch(base, { components: { schemas: { Person, Widget: { properties: { owner } } } } });
  expect(keysOf(vendor, base)).toEqual([
    "no longer responds with Owner.age",
    "no longer responds with null for Widget.owner",
  ]);
});
