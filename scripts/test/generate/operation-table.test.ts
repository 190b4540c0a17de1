import { join } from "node:path";
import { expect, test } from "vitest";
import { operationTable } from "../../src/generate/operation-table.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { createRoot, type Edit, VERSION_DIR } from "../widgets-spec.ts";

const LIST = "paths/widgets.yaml";
const ITEM = "paths/widgets_{widget_id}.yaml";

async function tableOf(...edits: Edit[]): Promise<string> {
  const root = await createRoot(...edits);
  const bundle = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  return operationTable(bundle.document, "2020-01-01", readOperations(bundle).operations);
}

test("operationTable() writes the operation table of the client", async () => {
  expect(await tableOf()).toBe(`import type { ApiDefinition } from "../../request/api-definition.ts";

/** The operations of this API version. */
export const api: ApiDefinition = {
  version: "2020-01-01",
  operations: {
    "widgets.list": {
      method: "GET",
      path: "/widgets",
      permissions: ["ADMIN", "READ"],
      query: ["page.start", "page.time", "color"],
      page: { items: "widgets", request: "page.start", response: "page.next", pin: { "page.time": "page.time" } },
    },
    "widgets.create": {
      method: "POST",
      path: "/widgets",
      permissions: ["ADMIN"],
      body: ["name", "color", "size", "token", "shared"],
      adopt: { list: "widgets.list", match: ["name"], since: "made_at" },
    },
    "widgets.get": { method: "GET", path: "/widgets/{widget_id}", permissions: ["READ"] },
    "widgets.label": { method: "PUT", path: "/widgets/{widget_id}", permissions: [], body: "body", empty: true },
    "widgets.delete": { method: "DELETE", path: "/widgets/{widget_id}", permissions: [], empty: true },
    "widgets.parts.list": {
      method: "GET",
      path: "/widgets/{widget_id}/parts",
      permissions: [],
      page: { items: "parts" },
    },
  },
  waits: {
    "widgets.waitUntilReady": { poll: "widgets.get", until: { state: ["READY"] }, fails: { state: ["BROKEN"] } },
    "widgets.waitUntilGone": { poll: "widgets.get", until: { state: ["GONE"] }, gone: true },
  },
  secrets: ["pin_code", "token"],
};
`);
});

test("operationTable() names a list of roles that several operations have", async () => {
  const table = await tableOf({ file: ITEM, find: "x-permissions: [READ]", replace: "x-permissions: [ADMIN]" });
  expect(table).toContain('\nconst widgetsCreateRoles: readonly string[] = ["ADMIN"];\n\n/** The operations of');
  expect(table.match(/permissions: widgetsCreateRoles\b/g)).toHaveLength(2);
});

test("operationTable() writes every form of pagination", async () => {
  const table = await tableOf({
    file: LIST,
    find: "response: page.next\n    pin: { page.time: page.time }",
    replace: "total: page.next\n    endless: true\n    asOf: page.time",
  });
  expect(table).toContain(
    'page: { items: "widgets", request: "page.start", total: "page.next", endless: true, asOf: "page.time" }',
  );
});

test("operationTable() writes the deadline of a wait and the item to find", async () => {
  const table = await tableOf(
    {
      file: ITEM,
      find: "until: { state: [READY] }",
      replace: "deadlineMs: 5000\n      until: { state: [READY] }",
    },
    {
      file: LIST,
      find: "  parameters:\n    - name: page.start",
      replace:
        "  x-waits:\n    waitUntilListed:\n      description: Waits for it.\n      item: { among: widgets, by: id }\n      until: { state: [READY] }\n  parameters:\n    - name: page.start",
    },
  );
  expect(table).toMatch(/poll: "widgets.get",\s+until: \{ state: \["READY"\] \},\s+fails: .*,\s+deadlineMs: 5000,/);
  expect(table).toMatch(/poll: "widgets.list",\s+until: .*,\s+item: \{ among: "widgets", by: "id" \}/);
});

test("operationTable() marks operations that a lock can reject: those on the resource and on its child resources", async () => {
  const table = await tableOf({
    file: ITEM,
    find: "until: { state: [READY] }",
    replace: "busy: true\n      until: { state: [READY] }",
  });
  const rows = table.split(/\n {4}(?=")/).filter((row) => row.includes("lockWait: true"));
  expect(rows.map((row) => row.slice(1, row.indexOf('":')))).toEqual(["widgets.label", "widgets.delete"]);
});
