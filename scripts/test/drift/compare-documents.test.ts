import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { compareDescriptions } from "../../src/drift/compare-documents.ts";
import { driftKey } from "../../src/drift/drift.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { mergePatch } from "../spec/merge-patch.ts";

const ours = parseYaml(readFileSync(join(import.meta.dirname, "../fixtures/spec-diff/base.yaml"), "utf8"));

function keysFor(vendor: object): string[] {
  return compareDescriptions({
    ours: ours as OpenApiDocument,
    vendor: mergePatch(ours, vendor) as OpenApiDocument,
  }).map(driftKey);
}

describe("compareDescriptions()", () => {
  test("finds no difference between a document and itself", () => {
    expect(keysFor({})).toEqual([]);
  });

  test.each([
    [
      "an operation that our spec lacks",
      { paths: { "/parts/{id}": { get: { operationId: "Get", responses: {} } } } },
      "missing operation GET /parts/{id}",
    ],
    ["an operation that the vendor lacks", { paths: { "/widgets": { post: null } } }, "extra operation POST /widgets"],
    [
      "a property that our spec lacks",
      schema("Owner", { properties: { phone: { type: "string" } } }),
      "missing property Owner.phone",
    ],
    [
      "a property that the vendor lacks",
      schema("Owner", { properties: { token: null } }),
      "extra property Owner.token",
    ],
    ["a property that only our spec requires", schema("Owner", { required: [] }), "required Owner.email"],
    [
      "a property that only the vendor requires",
      schema("WidgetList", { required: ["widgets", "next"] }),
      "optional WidgetList.next",
    ],
    [
      "an enum value that our spec lacks",
      schema("Shape", { enum: ["ROUND", "SQUARE", "FLAT"] }),
      "missing value Shape.FLAT",
    ],
    ["an enum value that the vendor lacks", schema("State", { enum: ["MAKING", "MADE"] }), "extra value State.BROKEN"],
    [
      "a different type",
      schema("WidgetList", { properties: { next: { type: "string" } } }),
      "type WidgetList.next = string",
    ],
    [
      "a null that our spec does not allow",
      schema("Owner", { properties: { email: { nullable: true } } }),
      "type Owner.email = string or null",
    ],
    [
      "a response body that our spec lacks",
      {
        paths: {
          "/widgets/{widget_id}": { patch: { responses: { "204": json({ type: "object" }) } } },
        },
      },
      "missing response PATCH /widgets/{widget_id}",
    ],
    [
      "a request body that the vendor lacks",
      { paths: { "/widgets": { post: { requestBody: null } } } },
      "extra body POST /widgets",
    ],
  ])("finds %s", (_what, vendor, key) => {
    expect(keysFor(vendor)).toEqual([key]);
  });

  test("finds parameters that only one document contains", () => {
    const parameters = [
      { name: "page", in: "query", schema: { type: "integer", minimum: 1 } },
      { name: "sort", in: "query", schema: { type: "string" } },
      { name: "Version", in: "header", schema: { type: "string" } },
    ];
    expect(keysFor({ paths: { "/widgets": { get: { parameters } } } })).toEqual([
      "extra parameter GET /widgets query.shape",
      "extra parameter GET /widgets query.limit",
      "missing parameter GET /widgets query.sort",
      "missing parameter GET /widgets header.Version",
    ]);
  });

  test("reports the same key for schemas with different names, in a map and in a union with null", () => {
    const labels = { type: "object", additionalProperties: { type: "integer" } };
    const vendor = {
      components: {
        schemas: {
          Person: {
            type: "object",
            required: ["email"],
            properties: { email: { type: "string" }, token: { type: "string" }, age: { type: "integer" } },
          },
          Widget: {
            properties: { owner: { $ref: null, anyOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }] } },
          },
          WidgetCreate: { properties: { tags: labels } },
        },
      },
    };
    expect(keysFor(vendor)).toEqual([
      "type Widget.owner = object or null",
      "missing property Owner.age",
      "type WidgetCreate.tags.* = integer",
    ]);
  });

  test("matches operations at the same URL whose path parameters have different names", () => {
    const { get } = (ours as { paths: Record<string, { get: object }> }).paths["/widgets/{widget_id}"] ?? {};
    const vendor = {
      paths: {
        "/widgets/{widget_id}": null,
        "/widgets/{id}": { get, parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] },
      },
    };
    expect(keysFor(vendor)).toEqual([
      "extra parameter GET /widgets/{widget_id} path.widget_id",
      "missing parameter GET /widgets/{widget_id} path.id",
      "extra operation PATCH /widgets/{widget_id}",
    ]);
  });
});

function schema(name: string, patch: object): object {
  return { components: { schemas: { [name]: patch } } };
}

function json(body: object): object {
  return { description: "", content: { "application/json": { schema: body } } };
}
