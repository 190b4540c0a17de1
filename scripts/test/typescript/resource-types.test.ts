import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { createRoot, type Edit } from "../widgets-spec.ts";

const ITEM = "widgets.item.yaml";
const LIST = "widgets.yaml";

async function resources(...edits: Edit[]): Promise<string> {
  const files = await generate(await createRoot(...edits));
  return files.get("packages/core/src/generated/2020-01-01/resources.gen.ts") ?? "";
}

test("resourceTypes() writes a call's description, permissions and request", async () => {
  expect(await resources()).toContain(`  /**
   * List the widgets.
   *
   * Lists the widgets, a page at a time.
   *
   * Requires the \`ADMIN\` or \`READ\` permission.
   *
   * \`GET /widgets\`
   *
   * @example
   * \`\`\`ts
   * for await (const widget of cloud.widgets.list()) {
   *   console.log(widget);
   * }
   * \`\`\`
   */
  list(params?: WidgetsListParams, options?: CallOptions): List<WidgetList, Widget>;
`);
});

test("resourceTypes() writes an example call from the spec's examples", async () => {
  const text = await resources();
  expect(text).toContain(
    '   * const widget = await cloud.widgets.create({ name: "lamp", color: "RED", size: "BIG" });',
  );
  expect(text).toContain('   * const widget = await cloud.widgets.get({ widget_id: "w-1" });');
  expect(text).toContain('   * for await (const item of cloud.widgets.parts.list({ widget_id: "w-1" })) {');
});

test("resourceTypes() nests the resource if an operationId has three parts", async () => {
  const text = await resources();
  expect(text).toMatch(/interface WidgetsResource \{[^}]*readonly parts: WidgetsPartsResource;/);
  expect(text).toMatch(/interface Resources \{[^}]*readonly widgets: WidgetsResource;/);
});

test("resourceTypes() marks a deprecated operation", async () => {
  expect(await resources()).toMatch(/@deprecated[^/]*\*\/\n {2}label\(/);
});

test("resourceTypes() escapes the end of a comment in a description", async () => {
  expect(await resources()).toContain("   * Closes with *\\/ and leaves no trace.\n");
});

test("resourceTypes() intersects path and body parameters", async () => {
  const text = await resources({
    file: ITEM,
    find: "schema: { type: array, items: { type: string } }",
    replace: 'schema: { $ref: "#/components/schemas/Shared" }',
  });
  expect(text).toContain('WidgetsLabelParams = operations["widgets.label"]["parameters"]["path"] & Shared;');
});

test("if a body isn't an object, resourceTypes() passes it as the parameter body", async () => {
  expect(await resources()).toMatch(
    /WidgetsLabelParams =\s+operations\["widgets.label"\]\["parameters"\]\["path"\] &\s+\{ body: operations\["widgets.label"\]\["requestBody"\]\["content"\]\["application\/json"\] \};/,
  );
});

test("resourceTypes() makes params required if a query parameter is required", async () => {
  const text = await resources({
    file: "widgets.yaml",
    find: "- name: color\n          in: query",
    replace: "- name: color\n          in: query\n          required: true",
  });
  expect(text).toContain('WidgetsListParams = operations["widgets.list"]["parameters"]["query"];');
  expect(text).toContain("list(params: WidgetsListParams, options?: CallOptions)");
});

test("resourceTypes() says where a role may be granted", async () => {
  const scopes = "x-permission-scopes: [organization, folder, cluster]";
  const text = await resources(
    { file: ITEM, find: "x-permissions: [READ]", replace: `x-permissions: [READ]\n      ${scopes}` },
    { file: LIST, find: "x-permissions: [ADMIN, READ]", replace: `x-permissions: [ADMIN, READ]\n      ${scopes}` },
    { file: LIST, find: "x-permissions: [ADMIN]", replace: `x-permissions: [ADMIN]\n      ${scopes}` },
  );
  expect(text).toContain("   * Requires the `READ` role on the organization, a folder or the cluster.\n");
  expect(text.replace(/\s*\n\s*\* /g, " ")).toContain(
    "Polls `widgets.get`, which requires the `READ` role on the organization, a folder or the cluster.",
  );
});

test("resourceTypes() writes no permissions if any account may make the call", async () => {
  const text = await resources({ file: ITEM, find: "x-permissions: [READ]", replace: "x-permissions: []" });
  expect(text).toContain("   * Polls `widgets.get`.\n");
});

test("resourceTypes() writes a wait's deadline if it exceeds the default", async () => {
  for (const [ms, words] of [
    [3_600_000, "1 hour"],
    [7_200_000, "2 hours"],
  ]) {
    const find = "until: { state: [READY] }";
    const text = await resources({ file: ITEM, find, replace: `${find}\n          deadlineMs: ${ms}` });
    expect(text).toContain(`The default of \`deadlineMs\` is ${words}.`);
  }
});

test("resourceTypes() makes a wait for a list item resolve to that item", async () => {
  const text = await resources({
    file: LIST,
    find: "      parameters:\n        - name: page.start",
    replace:
      "      x-waits:\n        waitUntilListed:\n          description: Waits for it.\n          item: { among: widgets, by: id }\n          until: { state: [READY] }\n          pending: { state: [MAKING, BROKEN, GONE] }\n          gone: false\n      parameters:\n        - name: page.start",
  });
  expect(text).toContain(
    "  waitUntilListed(params?: WidgetsListParams & { id: string }, options?: WaitOptions<Widget>): Promise<Widget>;\n",
  );
  expect(text).toContain('   * const widget = await cloud.widgets.waitUntilListed({ id: "{id}" });');
});

test("resourceTypes() adds whenBusy to an operation that a lock can reject", async () => {
  const find = "until: { state: [READY] }";
  const done = '"204": { description: Done. }';
  const text = await resources(
    { file: ITEM, find, replace: `${find}\n          busy: true` },
    { file: ITEM, find: new RegExp(done, "g"), replace: `${done}\n        "409": { description: Locked. }` },
  );
  expect(text).toContain(
    "  delete(params: WidgetsDeleteParams, options?: ChangeOptions & DeleteOptions): ResponsePromise<void>;\n",
  );
  expect(text).toContain("  create(params: WidgetsCreateParams, options?: AdoptOptions): ResponsePromise<Widget>;\n");
  expect(text).toContain("import type { AdoptOptions, CallOptions, ChangeOptions, DeleteOptions } from");
});
