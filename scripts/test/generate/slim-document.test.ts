import { expect, test } from "vitest";
import { slimDocument } from "../../src/generate/slim-document.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";

test("slimDocument() keeps what is needed to validate requests and whether a success has a body, but no prose or examples", () => {
  const text = { type: "string", description: "A field with the name of a keyword for data." };
  const properties = { description: { type: "string" }, value: text };
  const schema = { type: "object", description: "A widget.", properties };
  const parameters = [{ $ref: "#/components/parameters/Color" }];
  const examples = { tin: { summary: "Of tin", value: { description: "made of tin" } } };
  const operation = {
    operationId: "widgets.create",
    summary: "Create a widget",
    tags: ["Widgets"],
    "x-permissions": ["ADMIN"],
    parameters,
    requestBody: { description: "The widget.", required: true, content: { "application/json": { schema } } },
    responses: { "201": { $ref: "#/components/responses/Created" }, "400": { description: "Rejected." } },
  };
  const color = { in: "query", name: "color", schema: { default: "RED" } };
  const components = {
    parameters: { Color: { ...color, description: "Its colour." } },
    responses: { Created: { description: "Created.", content: { "application/json": { schema, examples } } } },
  };
  const info = { title: "Widgets", version: "2020-01-01" };
  const slim = slimDocument({ info, paths: { "/widgets": { post: operation } }, components } as OpenApiDocument);
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
          responses: { "201": { content: { "application/json": {} } } },
        },
      },
    },
    components: { parameters: { Color: color } },
  });
});
