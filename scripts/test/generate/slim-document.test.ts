import { expect, test } from "vitest";
import { slimDocument } from "../../src/generate/slim-document.ts";

test("slimDocument() keeps the media types of a success response that is a component", () => {
  const content = { "application/json": { schema: { type: "string" } } };
  const responses = { Created: { description: "Created.", content } };
  const post = { operationId: "widgets.create", responses: { "201": { $ref: "#/components/responses/Created" } } };
  const info = { title: "Widgets", version: "2020-01-01" };
  const slim = slimDocument({ info, paths: { "/widgets": { post } }, components: { responses } });
  expect(slim).toMatchObject({
    paths: { "/widgets": { post: { responses: { "201": { content: { "application/json": {} } } } } } },
  });
});
