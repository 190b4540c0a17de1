import { expect, test } from "vitest";
import { listExamples, listOperations, type OpenApiDocument } from "../../src/openapi.ts";

const document: OpenApiDocument = {
  info: { title: "Widgets", version: "2020-01-01" },
  paths: {
    "/widgets/{widget_id}": {
      parameters: [{ $ref: "#/components/parameters/WidgetId" }, { name: "limit", in: "query" }],
      get: {
        operationId: "widgets.get",
        parameters: [{ name: "limit", in: "query", required: true }],
        responses: { "200": { $ref: "#/components/responses/Widget" } },
      },
      delete: { requestBody: { $ref: "#/components/requestBodies/Reason" } },
    },
  },
  components: {
    parameters: { WidgetId: { name: "widget_id", in: "path", required: true } },
    responses: { Widget: { description: "One widget." } },
    requestBodies: { Reason: { required: true } },
    examples: { Small: { summary: "A small widget", value: { size: 1 } } },
  },
};

test("listOperations() follows references and merges the path item's parameters", () => {
  const [get, remove] = listOperations(document);
  expect(get).toMatchObject({ id: "widgets.get", method: "GET", path: "/widgets/{widget_id}" });
  expect(get?.parameters).toEqual([
    { name: "widget_id", in: "path", required: true },
    { name: "limit", in: "query", required: true },
  ]);
  expect(get?.responses).toEqual({ "200": { description: "One widget." } });
  expect(remove).toMatchObject({ id: "DELETE /widgets/{widget_id}", requestBody: { required: true }, responses: {} });
});

test("listExamples() follows references", () => {
  const examples = { small: { $ref: "#/components/examples/Small" } };
  expect(listExamples(document, { examples })).toEqual([
    { name: "small", summary: "A small widget", value: { size: 1 } },
  ]);
});
