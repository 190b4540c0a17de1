import { expect, test } from "vitest";
import { compareDescriptions } from "../../src/drift/compare-documents.ts";
import { driftKey } from "../../src/drift/drift.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";

const document = {
  info: { title: "Widgets", version: "2020-01-01" },
  paths: {
    "/widgets": {
      get: {
        operationId: "widgets.list",
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
          { name: "Cc-Version", in: "header", required: false, schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "The widgets.",
            headers: { Total: { schema: { type: "integer" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Widget" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Widget: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", format: "uuid", pattern: "^w" },
          made_at: { type: "string" },
          size: { type: "integer", default: 3 },
          state: { type: "string", enum: ["MADE", "BROKEN"] },
        },
      },
    },
  },
};

type Path = readonly (string | number)[];
const SCHEMA = ["components", "schemas", "Widget"];
const GET = ["paths", "/widgets", "get"];

test.each<[what: string, path: Path, value: unknown, keys: string[]]>([
  ["a type", [...SCHEMA, "properties", "made_at", "type"], "integer", ["type Widget.made_at = integer"]],
  ["a format", [...SCHEMA, "properties", "id", "format"], "uri", ['format Widget.id = "uri"']],
  ["a pattern", [...SCHEMA, "properties", "id", "pattern"], "^x", ['pattern Widget.id = "^x"']],
  ["a default", [...SCHEMA, "properties", "size", "default"], 4, ["default Widget.size = 4"]],
  ["a bound", [...GET, "parameters", 0, "schema", "minimum"], 2, ["minimum GET /widgets query.limit = 2"]],
  ["a deprecation", [...SCHEMA, "properties", "size", "deprecated"], true, ["deprecated Widget.size = true"]],
  ["an operation's deprecation", [...GET, "deprecated"], true, ["deprecated GET /widgets = true"]],
  ["a read-only mark", [...SCHEMA, "properties", "id", "readOnly"], true, ["readOnly Widget.id = true"]],
  ["a status", [...GET, "responses", "404"], { description: "None." }, ["missing status GET /widgets 404"]],
  ["a header", [...GET, "responses", "200", "headers"], {}, ["extra header GET /widgets 200 Total"]],
  ["a required header", [...GET, "parameters", 1, "required"], true, ["optional GET /widgets header.Cc-Version"]],
  ["an enum value", [...SCHEMA, "properties", "state", "enum"], ["MADE"], ["extra value Widget.state.BROKEN"]],
  ["a required field", [...SCHEMA, "required"], ["id", "size"], ["optional Widget.size"]],
])("compareDescriptions() finds %s that the vendor changes", (_what, path, value, keys) => {
  const vendor = structuredClone(document);
  const parent = path.slice(0, -1).reduce((node, key) => node[key as never], vendor as never);
  (parent as unknown as Record<string, unknown>)[path.at(-1) as string] = value;
  const documents = { vendor: vendor as OpenApiDocument, ours: document as OpenApiDocument };
  expect(compareDescriptions(documents).map(driftKey)).toEqual(keys);
});
