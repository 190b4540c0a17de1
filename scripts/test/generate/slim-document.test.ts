import { expect, test } from "vitest";
import { slimDocument } from "../../src/generate/slim-document.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";

const widget = { description: "made of tin", color: "RED" };

function documentOf(operation: object, components: object = {}): OpenApiDocument {
  const paths = { "/widgets": { post: { operationId: "widgets.create", ...operation } } };
  return { info: { title: "Widgets", version: "2020-01-01" }, paths, components } as OpenApiDocument;
}

test("slimDocument() keeps what is needed to validate requests, but no prose", () => {
  const value = { type: "string", description: "A field with the name of a keyword for data." };
  const schema = { type: "object", description: "A widget.", properties: { description: { type: "string" }, value } };
  const parameters = [{ $ref: "#/components/parameters/Color" }];
  const requestBody = { description: "The widget.", required: true, content: { "application/json": { schema } } };
  const slim = slimDocument(
    documentOf(
      { summary: "Create a widget", tags: ["Widgets"], "x-permissions": ["ADMIN"], parameters, requestBody },
      { parameters: { Color: { in: "query", name: "color", description: "Its colour.", schema: { default: "RED" } } } },
    ),
  );
  const bare = { type: "object", properties: { description: { type: "string" }, value: { type: "string" } } };
  expect(slim).toEqual({
    info: { version: "2020-01-01" },
    paths: {
      "/widgets": {
        post: {
          operationId: "widgets.create",
          "x-permissions": ["ADMIN"],
          parameters,
          requestBody: { required: true, content: { "application/json": { schema: bare } } },
          responses: {},
        },
      },
    },
    components: { parameters: { Color: { in: "query", name: "color", schema: { default: "RED" } } } },
  });
});

test("slimDocument() records whether a success response has a body, but drops its examples", () => {
  const examples = { tin: { summary: "Of tin", value: widget } };
  const created = {
    description: "Created.",
    content: { "application/json": { schema: { type: "object" }, examples } },
  };
  const slim = slimDocument(
    documentOf(
      { responses: { "201": { $ref: "#/components/responses/Created" }, "400": { description: "Rejected." } } },
      { responses: { Created: created } },
    ),
  );
  expect(slim).toMatchObject({
    paths: { "/widgets": { post: { responses: { "201": { content: { "application/json": {} } } } } } },
  });
  expect(JSON.stringify(slim)).not.toMatch(/Rejected|Created|tin/);
});
