import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { createRoot, type Edit, VERSION_DIR } from "../widgets-spec.ts";

interface Case extends Edit {
  readonly name: string;
  /** The file that the reported problem names. By default, the edited file. */
  readonly in?: string;
  /** A text in the line that the reported problem names. By default, the replacement. */
  readonly at?: string;
  readonly message: string;
}

const LIST = "paths/widgets.yaml";
const ITEM = "paths/widgets_{widget_id}.yaml";

const cases: readonly Case[] = [
  {
    name: "a misspelt extension of an operation",
    file: "paths/widgets.yaml",
    find: "x-pagination:",
    replace: "x-paginaton:",
    message: "x-paginaton is not an extension of this object: known names are x-permissions",
  },
  {
    name: "a misspelt extension of a schema",
    file: "schemas/Widget.yaml",
    find: "type: object",
    replace: "type: object\nx-secrets: true",
    at: "x-secrets",
    message: "x-secrets is not an extension of this object: known names are x-alias, x-secret",
  },
  {
    name: "an extension in the wrong place",
    file: "paths/widgets.yaml",
    find: "operationId: widgets.list",
    replace: "operationId: widgets.list\n  x-secret: true",
    at: "x-secret",
    message: "x-secret is not an extension of this object: known names are x-permissions",
  },
  {
    name: "an unknown key of an extension",
    file: "paths/widgets.yaml",
    find: "    response: page.next",
    replace: "    response: page.next\n    endles: true",
    at: "x-pagination:",
    message: "widgets.list: x-pagination has an unknown key endles: known keys are items, request",
  },
  {
    name: "a method that the client doesn't have",
    file: "paths/widgets.yaml",
    find: "post:\n",
    replace: "head:\n  operationId: widgets.check\n  responses: { '200': { description: There. } }\npost:\n",
    at: "get:",
    message: "widgets.list: the client does not support HEAD: remove the operation from /widgets",
  },
  ...[
    ["a required header parameter", "in: header\n      required: true", "color is a required header parameter"],
    ["a required cookie parameter", "in: cookie\n      required: true", "color is a required cookie parameter"],
    [
      "a parameter with the style deepObject",
      "in: query\n      style: deepObject",
      "color has the style deepObject: the client supports only form",
    ],
    ["a parameter with explode: false", "in: query\n      explode: false", "color has explode: false"],
  ].map(([name = "", replace = "", message]) => ({
    name,
    file: "paths/widgets.yaml",
    find: "name: color\n      in: query",
    replace: `name: color\n      ${replace}`,
    at: "  parameters:",
    message: `widgets.list: ${message}`,
  })),
  {
    name: "a parameter with a media type",
    file: "paths/widgets.yaml",
    find: "      schema: { $ref: ../schemas/Color.yaml }",
    replace: "      content: { application/json: { schema: { $ref: ../schemas/Color.yaml } } }",
    at: "  parameters:",
    message: "widgets.list: color has `content`, which the client does not support: use `schema`",
  },
  {
    name: "a schema that consists of a reference to itself",
    file: "schemas/Color.yaml",
    find: "type: string",
    replace: "$ref: ./Color.yaml",
    message: "the reference leads back to this file",
  },
  {
    name: "a description that lists permissions",
    file: "paths/widgets.yaml",
    find: "description: Lists the widgets, a page at a time.",
    replace: "description: Lists the widgets. Needs the role `ADMIN`.",
    at: "description: Lists the widgets.",
    message: 'widgets.list: remove "Needs the role": the sentence on permissions is generated from x-permissions',
  },
  {
    name: "a scope that doesn't exist",
    file: "paths/widgets.yaml",
    find: "x-permissions: [ADMIN, READ]",
    replace: "x-permissions: [ADMIN, READ]\n  x-permission-scopes: [cloud]",
    at: "x-permission-scopes",
    message: "widgets.list: x-permission-scopes.0 must be one of organization, folder, cluster",
  },
  {
    name: "a role without a scope",
    file: "paths/widgets.yaml",
    find: "x-permissions: [ADMIN, READ]",
    replace: "x-permissions: [ADMIN, READ]\n  x-permission-scopes: [organization]",
    at: "x-permissions: [ADMIN]",
    message: "widgets.create: the scopes of the roles are missing: add `x-permission-scopes: [organization]`",
  },
  {
    name: "a file that isn't YAML",
    file: LIST,
    find: "tags: [widgets]",
    replace: "tags: [widgets",
    at: "summary: List",
    message: "Failed to parse: ",
  },
  {
    name: "an openapi.yaml that isn't YAML",
    file: "openapi.yaml",
    find: "title: Widgets",
    replace: "title: 'Widgets",
    at: "version:",
    message: "Failed to parse: ",
  },
  {
    name: "a version of OpenAPI other than 3.1",
    file: "openapi.yaml",
    find: "openapi: 3.1.0",
    replace: "openapi: 3.0.3",
    message: "this is not an OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`",
  },
  {
    name: "a reference to a file that doesn't exist",
    file: LIST,
    find: "../schemas/WidgetList.yaml",
    replace: "../schemas/WidgetLost.yaml",
    message: "Can't resolve $ref",
  },
  {
    name: "a reference without a target",
    file: LIST,
    find: "../schemas/WidgetList.yaml",
    replace: "../schemas/WidgetList.yaml#/lost",
    message: "Can't resolve $ref",
  },
  {
    name: "an operation without operationId",
    file: LIST,
    find: "  operationId: widgets.list\n",
    replace: "",
    at: "get:",
    message: "operationId is missing: name the operation `resource.method`",
  },
  {
    name: "an operationId of the wrong form",
    file: LIST,
    find: "operationId: widgets.list",
    replace: "operationId: list_widgets",
    message: "operationId list_widgets is not of the form `resource.method`",
  },
  {
    name: "a repeated operationId",
    file: LIST,
    find: "operationId: widgets.create",
    replace: "operationId:  widgets.list",
    message: "operationId widgets.list is already used by GET /widgets: rename one of the two",
  },
  {
    name: "an operation that has the name of a resource",
    file: ITEM,
    find: "widgets.label",
    replace: "widgets.parts",
    message: "widgets.parts is also the name of a resource",
  },
  {
    name: "an operation with a reserved name",
    file: ITEM,
    find: "widgets.label",
    replace: "widgets.then",
    message: "the name then is reserved",
  },
  {
    name: "a path with an undeclared parameter",
    file: ITEM,
    find: "- name: widget_id",
    replace: "- name: widget",
    at: "get:",
    message: "widgets.get: the path has {widget_id} but no parameter describes it",
  },
  {
    name: "pagination with an unknown parameter",
    file: LIST,
    find: "request: page.start",
    replace: "request: page.first",
    message: "widgets.list: there is no parameter page.first; known parameters: page.start, page.time, color",
  },
  {
    name: "pagination with an unknown field",
    file: LIST,
    find: "response: page.next",
    replace: "response: page.last",
    message: "widgets.list: the response has no field page.last",
  },
  {
    name: "pagination with an unknown list of items",
    file: LIST,
    find: "items: widgets",
    replace: "items: gadgets",
    message: "widgets.list: the response has no field gadgets; it has widgets, page",
  },
  {
    name: "pagination whose items are not an array",
    file: LIST,
    find: "items: widgets",
    replace: "items: page",
    message: "widgets.list: page is not an array",
  },
  {
    name: "pagination that pins an unknown parameter",
    file: LIST,
    find: "{ page.time: page.time }",
    replace: "{ page.time: page.now }",
    message: "widgets.list: the response has no field page.now",
  },
  {
    name: "x-adopt with an operation that is not a list",
    file: LIST,
    find: "list: widgets.list",
    replace: "list: widgets.get",
    message: "widgets.create: widgets.get is not an operation with x-pagination; such operations: widgets.list",
  },
  {
    name: "x-adopt with a field that the request does not have",
    file: LIST,
    find: "match: [name]",
    replace: "match: [state]",
    message: "widgets.create: the request has no field state",
  },
  {
    name: "x-adopt with a time field that the items of the list do not have",
    file: LIST,
    find: "since: made_at",
    replace: "since: born_at",
    message: "widgets.create: an item of widgets.list has no field born_at",
  },
  {
    name: "a wait for an unknown field",
    file: ITEM,
    find: "{ state: [READY] }",
    replace: "{ status: [READY] }",
    message: "widgets.get: the response has no field status; it has id, name, color",
  },
  {
    name: "a wait for a value that the field cannot have",
    file: ITEM,
    find: "{ state: [BROKEN] }",
    replace: "{ state: [BROKE] }",
    message: "widgets.get: state is never BROKE; known values: MAKING, READY, BROKEN, GONE",
  },
  {
    name: "a wait whose name does not begin with waitUntil",
    file: ITEM,
    find: "waitUntilReady",
    replace: "label",
    at: "x-waits:",
    message: 'widgets.get: x-waits must match pattern "^waitUntil[A-Z]"',
  },
  {
    name: "pagination without a required key",
    file: LIST,
    find: "    request: page.start\n",
    replace: "",
    at: "x-pagination:",
    message: "widgets.list: x-pagination must have property request when property response is present",
  },
  {
    name: "pagination that does not lead to a next page",
    file: LIST,
    find: "    response: page.next\n",
    replace: "",
    at: "x-pagination:",
    message: "widgets.list: x-pagination must match exactly one schema in oneOf",
  },
  {
    name: "a list that does not name its items",
    file: "paths/widgets_{widget_id}_parts.yaml",
    find: "  x-pagination: { items: parts }\n",
    replace: "",
    at: "operationId:",
    message: "widgets.parts.list: a list needs x-pagination, if only with the field of its items",
  },
  {
    name: "permissions that are not a list",
    file: LIST,
    find: "x-permissions: [ADMIN, READ]",
    replace: "x-permissions: ADMIN",
    message: "widgets.list: x-permissions must be array",
  },
  {
    name: "a wait without a wanted state",
    file: ITEM,
    find: "until: { state: [READY] }",
    replace: "til: { state: [READY] }",
    at: "waitUntilReady:",
    message: "widgets.get: x-waits.waitUntilReady has an unknown key til: known keys are description, until",
  },
  {
    name: "pagination with an unknown field for the total",
    file: LIST,
    find: "response: page.next",
    replace: "total: page.total",
    message: "widgets.list: the response has no field page.total",
  },
  {
    name: "pagination with an unknown as-of parameter",
    file: LIST,
    find: "response: page.next",
    replace: "response: page.next\n    asOf: page.as_of",
    at: "asOf:",
    message: "widgets.list: there is no parameter page.as_of",
  },
  {
    name: "a wait for an item of an unknown list",
    file: ITEM,
    find: "until: { state: [READY] }",
    replace: "item: { among: parts, by: id }\n      until: { state: [READY] }",
    at: "item:",
    message: "widgets.get: the response has no list parts",
  },
  {
    name: "a wait for an item with an unknown field",
    file: LIST,
    find: "  x-pagination:",
    replace:
      "  x-waits:\n    waitUntilListed:\n      description: Waits for it.\n      item: { among: widgets, by: key }\n      until: { state: [READY] }\n  x-pagination:",
    at: "item:",
    message: "widgets.list: an item has no field key; it has id",
  },
  {
    name: "a wait for an item of the wrong form",
    file: ITEM,
    find: "until: { state: [READY] }",
    replace: "item: id\n      until: { state: [READY] }",
    at: "item: id",
    message: "widgets.get: x-waits.waitUntilReady.item must be object",
  },
  {
    name: "a document that violates the OpenAPI specification",
    file: LIST,
    find: "description: A page of widgets.",
    replace: "descripton: A page of widgets.",
    message: "`descripton` is not expected here",
  },
  {
    name: "a component whose name is not a valid type name",
    file: LIST,
    find: "schema: { $ref: ../schemas/WidgetList.yaml }",
    replace: "schema: { $ref: '../schemas/WidgetList.yaml#/properties/page' }",
    in: "schemas/WidgetList.yaml",
    at: "page:",
    message: "page is not a valid type name",
  },
  {
    name: "a field that lost its secret mark",
    file: "schemas/WidgetCreate.yaml",
    find: "token: { type: string, x-secret: true }",
    replace: "token: { type: string }",
    message: "token looks like a secret: add `x-secret: true`, or `x-secret: false`",
  },
  {
    name: "pagination with the field of another page",
    file: LIST,
    find: "response: page.next",
    replace: "response: page.time",
    message: "widgets.list: page.time does not lead to the next page",
  },
];

describe("generate()", () => {
  test.each(cases)("rejects $name", async ({ file, find, replace, message, in: reported = file, at = replace }) => {
    const root = await createRoot({ file, find, replace });
    const error = await generate(root).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).problems).toContainEqual({
      file: `${VERSION_DIR}/${reported}`,
      line: await lineOf(root, reported, at),
      column: expect.any(Number),
      message: expect.stringContaining(message),
    });
    expect((error as SpecError).message).not.toContain(root);
  });

  test("rejects a folder that is not named after a date", async () => {
    const root = await createRoot();
    await mkdir(join(root, "spec/2027-1-1"));
    await expect(generate(root)).rejects.toThrow(
      "spec/2027-1-1:1:1: the folder of an API version is named after its date",
    );
  });

  test("rejects a response component that operations use for several statuses", async () => {
    const failure = '"409": { $ref: "../openapi.yaml#/components/responses/Missing" }';
    const root = await createRoot(
      {
        file: "openapi.yaml",
        find: "paths:\n",
        replace: "components: { responses: { Missing: { description: It is not there. } } }\npaths:\n",
      },
      { file: LIST, find: "  responses:\n", replace: `  responses:\n    ${failure.replace("409", "404")}\n` },
      { file: ITEM, find: "  responses:\n", replace: `  responses:\n    ${failure.replace("409", "404")}\n` },
      {
        file: ITEM,
        find: '    "204": { description: Done. }\ndelete:',
        replace: `    "204": { description: Done. }\n    ${failure}\ndelete:`,
      },
    );
    await expect(generate(root)).rejects.toThrow(
      "widgets.label: 409 refers to Missing, the response of 404: refer to another",
    );
  });

  test("rejects a parameter name that occurs in path, query and body", async () => {
    const root = await createRoot(
      {
        file: ITEM,
        find: "schema: { type: array, items: { type: string } }",
        replace: "schema: { $ref: ../schemas/Shared.yaml }",
      },
      { file: "schemas/Shared.yaml", find: "mode:", replace: "widget_id: { type: string }\n  mode:" },
    );
    await expect(generate(root)).rejects.toThrow(
      /_\{widget_id\}\.yaml:31:3: widgets\.label: widget_id is in the path and in the body, but a call has one parameter for each name/,
    );
  });

  test("reports every problem of a spec at once", async () => {
    const root = await createRoot(
      { file: LIST, find: "request: page.start", replace: "request: nope" },
      { file: ITEM, find: "state: [READY]", replace: "state: [DONE]" },
    );
    await expect(generate(root)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("nope") }, { message: expect.stringContaining("DONE") }],
    });
  });

  test.each(["lost.yaml", "paths/widgets.yaml#/lost"])("reports no absolute path if it rejects %s", async (ref) => {
    const root = await createRoot({ file: "openapi.yaml", find: "paths/widgets.yaml", replace: ref });
    const error = (await generate(root).catch((error: unknown) => error)) as SpecError;
    expect(error.message).toContain(`${VERSION_DIR}/openapi.yaml:10:`);
    expect(error.message).not.toContain(root);
  });
});

async function lineOf(root: string, file: string, text: string): Promise<number> {
  const lines = (await readFile(join(root, VERSION_DIR, file), "utf8")).split("\n");
  return lines.findIndex((line) => line.includes(text)) + 1;
}
