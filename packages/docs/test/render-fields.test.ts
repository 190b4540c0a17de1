import { expect, test } from "vitest";
import { html } from "../src/html.ts";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { renderFields, requestContext } from "../src/render-fields.ts";
import type { Site } from "../src/site.ts";

const plain = (text: string): ReturnType<typeof html> => html`${text}`;
const site: Site = {
  editions: [],
  packages: [],
  firstSteps: { install: "", program: "" },
  highlight: plain,
  markdown: { block: plain, inline: plain },
};

function render(schemas: object): string {
  const document = { components: { schemas } } as unknown as OpenApiDocument;
  return renderFields(requestContext(site, { document }), { $ref: "#/components/schemas/Root" })?.markup ?? "";
}

test("renderFields() ends where an object is inside of its own kind", () => {
  const children = { type: "array", items: { $ref: "#/components/schemas/Root" } };
  const page = render({ Root: { type: "object", properties: { name: { type: "string" }, children } } });
  expect(page.match(/class="name"/g)).toHaveLength(2);
  expect(page).toContain("array of Root");
  expect(page).toContain("Recursive: the same fields as the enclosing object.");
});

test("renderFields() says what a value may be, and escapes it", () => {
  const size = { type: "integer", minimum: 0, maximum: 9, default: 3 };
  const form = { type: "string", pattern: "^<\\S+>$", enum: ["<a>", "<b>"] };
  const page = render({ Root: { type: "object", required: ["size"], properties: { size, form } } });
  expect(page).toContain("default <code>3</code> · minimum <code>0</code> · maximum <code>9</code>");
  expect(page).toContain("one of <code>&lt;a&gt;</code> <code>&lt;b&gt;</code> · pattern <code>^&lt;\\S+&gt;$</code>");
  expect(page.match(/required/g)).toHaveLength(1);
});
