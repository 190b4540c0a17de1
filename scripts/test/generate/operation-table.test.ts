import { join } from "node:path";
import { expect, test } from "vitest";
import { operationTable } from "../../src/generate/operation-table.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { createRoot, type Edit, VERSION_DIR } from "../widgets-spec.ts";

const LIST = "widgets.yaml";
const ITEM = "widgets.item.yaml";

async function tableOf(...edits: Edit[]): Promise<string> {
  const root = await createRoot(...edits);
  const bundle = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  return operationTable(bundle.document, "2020-01-01", readOperations(bundle).operations);
}

test("operationTable() writes the client's operation table", async () => {
  expect(await tableOf()).toBe(`import type { ApiDefinition } from "../../request/api-definition.ts";

/** This API version's operations. */
export const api: ApiDefinition = {
  version: "2020-01-01",
  resources: {
    widgets: {
      "/widgets": {
        "": {
          list: {
            method: "GET",
            permissions: ["ADMIN", "READ"],
            query: ["page.start", "page.time", "color"],
            page: { items: "widgets", request: "page.start", response: "page.next", pin: { "page.time": "page.time" } },
          },
          create: {
            method: "POST",
            permissions: ["ADMIN"],
            body: ["name", "color", "size", "token", "shared"],
            adopt: { list: "widgets.list", match: ["name"], since: "made_at" },
          },
        },
        "/{widget_id}": {
          get: {
            method: "GET",
            permissions: ["READ"],
            waits: {
              waitUntilReady: { until: { state: ["READY"] }, fails: { state: ["BROKEN"] } },
              waitUntilGone: { until: { state: ["GONE"] }, gone: true },
            },
          },
          label: { method: "PUT", permissions: [], body: "body", empty: true },
          delete: { method: "DELETE", permissions: [], empty: true },
        },
      },
    },
    "widgets.parts": {
      "/widgets/{widget_id}/parts": { "": { list: { method: "GET", permissions: [], page: { items: "parts" } } } },
    },
  },
  secrets: ["pin_code", "token"],
};
`);
});

test("operationTable() writes every form of pagination", async () => {
  const table = await tableOf({
    file: LIST,
    find: "response: page.next\n        pin: { page.time: page.time }",
    replace: "total: page.next\n        endless: true\n        asOf: page.time",
  });
  expect(table).toContain(
    'page: { items: "widgets", request: "page.start", total: "page.next", endless: true, asOf: "page.time" }',
  );
});

test("operationTable() writes a wait's deadline, and the list item that it waits for", async () => {
  const table = await tableOf(
    {
      file: ITEM,
      find: "until: { state: [READY] }",
      replace: "deadlineMs: 5000\n          until: { state: [READY] }",
    },
    {
      file: LIST,
      find: "      parameters:\n        - name: page.start",
      replace:
        "      x-waits:\n        waitUntilListed:\n          description: Waits for it.\n          item: { among: widgets, by: id }\n          until: { state: [READY] }\n      parameters:\n        - name: page.start",
    },
  );
  expect(table).toMatch(/waitUntilReady: \{ until: \{ state: \["READY"\] \}, fails: .*, deadlineMs: 5000 \}/);
  expect(table).toMatch(/waitUntilListed: \{ until: .*, item: \{ among: "widgets", by: "id" \} \}/);
});

test("operationTable() marks operations that fail while a resource is locked, including those on its child resources", async () => {
  const table = await tableOf({
    file: ITEM,
    find: "until: { state: [READY] }",
    replace: "busy: true\n          until: { state: [READY] }",
  });
  const rows = table.matchAll(/(\w+): \{ method: .* lockWait: true \}/g);
  expect(Array.from(rows, ([, name]) => name)).toEqual(["label", "delete"]);
});
