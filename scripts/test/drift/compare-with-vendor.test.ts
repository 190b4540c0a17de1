import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { compareWithVendor } from "../../src/drift/compare-with-vendor.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { mergePatch } from "../spec/merge-patch.ts";

const base = parseYaml(readFileSync(join(import.meta.dirname, "../fixtures/spec-diff/base.yaml"), "utf8"));

function keysOf(vendor: unknown, ours: unknown): string[] {
  return compareWithVendor(vendor as OpenApiDocument, ours as OpenApiDocument).map(({ key }) => key);
}

function property(name: string, patch: object): object {
  const [schema = "", field = ""] = name.split(".");
  return { components: { schemas: { [schema]: { properties: { [field]: patch } } } } };
}

const schema = (name: string, patch: object): object => ({ components: { schemas: { [name]: patch } } });
const list = (patch: object): object => ({ paths: { "/widgets": { get: patch } } });
const create = (patch: object): object => ({ paths: { "/widgets": { post: patch } } });
const update = (patch: object): object => ({ paths: { "/widgets/{widget_id}": { patch } } });
const json = (body: object): object => ({ description: "", content: { "application/json": { schema: body } } });
const parameters = (base as { paths: { "/widgets": { get: { parameters: object[] } } } }).paths["/widgets"].get
  .parameters;
const parameter = (at: number, patch: object): object =>
  list({ parameters: parameters.map((one, index) => (index === at ? { ...one, ...patch } : one)) });

/** A change to the vendor's document, and the difference that it leads to. */
const CHANGES: readonly (readonly [what: string, vendor: object, key: string])[] = [
  [
    "an operation that we lack",
    { paths: { "/parts/{id}": { get: { operationId: "parts.get", responses: {} } } } },
    "GET /parts/{id}: was removed",
  ],
  [
    "a badge",
    list({ "x-badges": [{ label: "CONTINUUM" }, { label: "LIMITED ACCESS" }] }),
    "widgets.list: changes x-maturity from limited-access to none",
  ],
  ["an operation that only we have", { paths: { "/widgets": { post: null } } }, "widgets.create: is new"],
  ["a property that we lack", property("Owner.phone", { type: "string" }), "no longer responds with Owner.phone"],
  ["a property that only we have", property("Owner.token", null as never), "responds with Owner.token"],
  ["a field that only we require", schema("Owner", { required: [] }), "always responds with Owner.email"],
  [
    "a field that only the vendor requires",
    schema("WidgetList", { required: ["widgets", "next"] }),
    "may respond without WidgetList.next",
  ],
  [
    "a value of a request that only we have",
    property("WidgetCreate.shape", { $ref: null, type: "string", enum: ["ROUND"] }),
    "accepts SQUARE for WidgetCreate.shape",
  ],
  [
    "a value of a response that we lack",
    schema("State", { enum: ["MAKING", "MADE", "BROKEN", "LOST"] }),
    "no longer responds with LOST for Widget.state",
  ],
  [
    "a type",
    property("WidgetList.next", { type: "string" }),
    "responds with WidgetList.next as number instead of string",
  ],
  [
    "a number instead of an integer",
    property("WidgetList.next", { type: "number" }),
    'changes type of WidgetList.next from "number" to "integer"',
  ],
  [
    "nullable of OpenAPI 3.0",
    property("Owner.email", { nullable: true }),
    "no longer responds with null for Owner.email",
  ],
  ["a format", property("Widget.id", { format: "uri" }), 'changes format of Widget.id from "uri" to "uuid"'],
  ["a pattern", property("Widget.id", { pattern: "^x" }), 'changes pattern of Widget.id from "^x" to none'],
  ["a default", property("WidgetUpdate.limit", { default: 4 }), "changes default of WidgetUpdate.limit from 4 to 3"],
  ["a bound", property("Widget.weight", { maximum: 8 }), "changes maximum of Widget.weight from 8 to 9"],
  [
    "exclusiveMinimum",
    property("Widget.weight", { exclusiveMinimum: 4 }),
    "changes minimum of Widget.weight from 5 to 0",
  ],
  [
    "multipleOf",
    property("WidgetUpdate.limit", { multipleOf: 10 }),
    "changes multipleOf of WidgetUpdate.limit from 10 to 5",
  ],
  [
    "maxProperties",
    property("WidgetCreate.tags", { maxProperties: 5 }),
    "changes maxProperties of WidgetCreate.tags from 5 to none",
  ],
  [
    "uniqueItems",
    property("WidgetCreate.sizes", { uniqueItems: true }),
    "changes uniqueItems of WidgetCreate.sizes from true to none",
  ],
  [
    "additionalProperties",
    schema("WidgetUpdate", { additionalProperties: false }),
    "widgets.update: changes additionalProperties of the body from false to none",
  ],
  [
    "the type of a map's values",
    property("WidgetCreate.tags", { additionalProperties: { type: "integer" } }),
    "accepts WidgetCreate.tags.* as string instead of number",
  ],
  ["readOnly", property("Widget.id", { readOnly: true }), "changes readOnly of Widget.id from true to none"],
  ["a deprecated field", property("Widget.weight", { deprecated: true }), "no longer deprecates Widget.weight"],
  ["a deprecated operation", list({ deprecated: true }), "widgets.list: is no longer deprecated"],
  [
    "a parameter that we lack",
    list({ parameters: [...parameters, { name: "sort", in: "query", schema: { type: "string" } }] }),
    "widgets.list: no longer accepts sort",
  ],
  [
    "a header that only we have",
    list({ parameters: [...parameters, { name: "Version", in: "header", schema: { type: "string" } }] }),
    "widgets.list: no longer accepts the header Version",
  ],
  [
    "a bound of a parameter",
    parameter(0, { schema: { type: "integer", minimum: 2 } }),
    "widgets.list: changes minimum of page from 2 to 1",
  ],
  ["explode", parameter(1, { explode: false }), "widgets.list: changes explode of shape from false to none"],
  ["whether a body is required", create({ requestBody: { required: false } }), "widgets.create: requires a body"],
  [
    "the body of an error",
    { components: { responses: { Failure: json({ type: "string" }) } } },
    "widgets.list: responds with the body as object instead of string",
  ],
  [
    "a second body of success",
    create({ responses: { "202": json({ type: "string" }) } }),
    "widgets.create: no longer responds with the status 202",
  ],
  ["a status", list({ responses: { "404": null } }), "widgets.list: may respond with the status 404"],
  [
    "a body of a response",
    update({ responses: { "204": json({ type: "object" }) } }),
    "widgets.update: no longer responds with the body",
  ],
  [
    "a header of a response",
    list({ responses: { "200": { headers: null } } }),
    "widgets.list: responds with the header Total",
  ],
  [
    "the security of an operation",
    list({ security: [{ Key: [] }, {}] }),
    "widgets.list: no longer accepts credentials that it accepted",
  ],
  ["a server", { servers: [{ url: "https://other.example" }] }, "the server https://other.example was removed"],
];

describe("differences", () => {
  test("compareWithVendor() finds no difference between a document and itself", () => {
    expect(keysOf(base, base)).toEqual([]);
  });

  test("compareWithVendor() ignores the vendor's names, texts and examples, and what only our runtime reads", () => {
    const { get } = (base as { paths: Record<string, { get: object }> }).paths["/widgets/{widget_id}"] ?? {};
    const vendor = mergePatch(base, {
      info: { title: "Other" },
      paths: { "/widgets": { get: { operationId: "ListWidgets", summary: "Other", "x-pagination": null } } },
      components: { schemas: { Widget: { description: "Other", example: { id: "1" } } } },
    });
    expect(get).toBeDefined();
    expect(keysOf(vendor, base)).toEqual([]);
  });

  test.each(CHANGES)("compareWithVendor() finds %s, whichever of the two documents has it", (_what, patch, key) => {
    const changed = mergePatch(base, patch);
    expect(keysOf(changed, base)).toContain(key);
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
    const Person = {
      type: "object",
      required: ["email"],
      properties: { email: { type: "string" }, token: { type: "string" }, age: { type: "integer" } },
    };
    const owner = { $ref: null, anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] };
    const vendor = mergePatch(base, { components: { schemas: { Person, Widget: { properties: { owner } } } } });
    expect(keysOf(vendor, base)).toEqual([
      "no longer responds with Owner.age",
      "no longer responds with null for Widget.owner",
    ]);
  });
});
