import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec } from "../src/bundle-spec.ts";
import { operationTable } from "../src/operation-table.ts";
import { readOperations } from "../src/read-operations.ts";
import { createRoot, EDITION } from "./widgets-spec.ts";

test("operationTable() writes what the client runs on", async () => {
  const root = await createRoot();
  const bundle = await bundleSpec(join(root, EDITION, "openapi.yaml"), root);
  const table = operationTable(bundle.document, "2020-01-01", readOperations(bundle).operations);
  expect(table).toBe(`import type { Edition } from "../../operation.ts";

/** The operations of this edition, as the client calls them. */
export const edition: Edition = {
  version: "2020-01-01",
  operations: {
    "widgets.list": {
      method: "GET",
      path: "/widgets",
      needs: ["ADMIN", "READ"],
      query: ["page.start", "page.time", "color"],
      page: { items: "widgets", request: "page.start", response: "page.next", pin: { "page.time": "page.time" } },
    },
    "widgets.create": {
      method: "POST",
      path: "/widgets",
      needs: ["ADMIN"],
      body: true,
      adopt: { list: "widgets.list", match: ["name"], since: "made_at" },
    },
    "widgets.get": { method: "GET", path: "/widgets/{widget_id}", needs: ["READ"] },
    "widgets.label": { method: "PUT", path: "/widgets/{widget_id}", needs: [], body: "body", empty: true },
    "widgets.delete": { method: "DELETE", path: "/widgets/{widget_id}", needs: [], empty: true },
    "widgets.parts.list": { method: "GET", path: "/widgets/{widget_id}/parts", needs: [] },
  },
  waits: {
    "widgets.waitUntilReady": { poll: "widgets.get", until: { state: ["READY"] }, fails: { state: ["BROKEN"] } },
    "widgets.waitUntilGone": { poll: "widgets.get", until: { state: ["GONE"] }, gone: true },
  },
  secrets: ["pin_code", "token"],
};
`);
});
