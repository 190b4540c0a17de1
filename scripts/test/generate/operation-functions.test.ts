import { join } from "node:path";
import { expect, test } from "vitest";
import { operationFunctions } from "../../src/generate/operation-functions.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { createRoot, type Edit, VERSION_DIR } from "../widgets-spec.ts";

async function functionsOf(...edits: Edit[]): Promise<string> {
  const root = await createRoot(...edits);
  const bundle = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  return operationFunctions(bundle.document, "2020-01-01", readOperations(bundle).operations);
}

test("operationFunctions() writes a function for each operation and each wait", async () => {
  expect(await functionsOf()).toBe(`import {
  adoption,
  BODY,
  call,
  list,
  type OperationFunction,
  wait,
} from "../../operations/operation-function.ts";
import type { Operation } from "../../request/api-definition.ts";
import type {
  WidgetsPartsResource,
  WidgetsResource,
} from "./resources.gen.ts";

const widgetsGetRow: Operation = { method: "GET", path: "/widgets/{widget_id}", permissions: ["READ"] };
const widgetsListRow: Operation = {
  method: "GET",
  path: "/widgets",
  permissions: ["ADMIN", "READ"],
  query: ["page.start", "page.time", "color"],
  page: { items: "widgets", request: "page.start", response: "page.next", pin: { "page.time": "page.time" } },
};

/** List the widgets. */
export const widgetsList: OperationFunction<"2020-01-01", WidgetsResource["list"]> = /* @__PURE__ */ list(
  "widgets.list",
  widgetsListRow,
);

/** Make a widget. */
export const widgetsCreate: OperationFunction<"2020-01-01", WidgetsResource["create"]> = /* @__PURE__ */ call(
  "widgets.create",
  {
    method: "POST",
    path: "/widgets",
    permissions: ["ADMIN"],
    body: true,
    adopt: { list: "widgets.list", match: ["name"], since: "made_at" },
  },
  BODY,
  /* @__PURE__ */ adoption(widgetsListRow),
);

/** Get a widget. */
export const widgetsGet: OperationFunction<"2020-01-01", WidgetsResource["get"]> = /* @__PURE__ */ call(
  "widgets.get",
  widgetsGetRow,
);

/**
 * Replace the labels of a widget.
 *
 * @deprecated The service may remove it.
 */
export const widgetsLabel: OperationFunction<"2020-01-01", WidgetsResource["label"]> = /* @__PURE__ */ call(
  "widgets.label",
  { method: "PUT", path: "/widgets/{widget_id}", permissions: [], body: "body", empty: true },
  BODY,
);

/** Throw a widget away. */
export const widgetsDelete: OperationFunction<"2020-01-01", WidgetsResource["delete"]> = /* @__PURE__ */ call(
  "widgets.delete",
  { method: "DELETE", path: "/widgets/{widget_id}", permissions: [], empty: true },
);

/** List the parts of a widget. */
export const widgetsPartsList: OperationFunction<"2020-01-01", WidgetsPartsResource["list"]> = /* @__PURE__ */ call(
  "widgets.parts.list",
  { method: "GET", path: "/widgets/{widget_id}/parts", permissions: [] },
);

/** Waits until \`state\` is \`READY\`. */
export const widgetsWaitUntilReady: OperationFunction<"2020-01-01", WidgetsResource["waitUntilReady"]> = /* @__PURE__ */ wait(
  "widgets.waitUntilReady",
  { poll: "widgets.get", until: { state: ["READY"] }, fails: { state: ["BROKEN"] } },
  widgetsGetRow,
);

/** Waits until the widget is gone. */
export const widgetsWaitUntilGone: OperationFunction<"2020-01-01", WidgetsResource["waitUntilGone"]> = /* @__PURE__ */ wait(
  "widgets.waitUntilGone",
  { poll: "widgets.get", until: { state: ["GONE"] }, gone: true },
  widgetsGetRow,
);
`);
});

test("operationFunctions() declares a constant for a list of roles that several operations have", async () => {
  const code = await functionsOf({
    file: "paths/widgets_{widget_id}.yaml",
    find: "x-permissions: [READ]",
    replace: "x-permissions: [ADMIN]",
  });
  expect(code).toContain('const widgetsCreateRoles: readonly string[] = ["ADMIN"];\n');
  expect(code.match(/permissions: widgetsCreateRoles/g)).toHaveLength(2);
});

test("operationFunctions() adds the lock wait to operations that change the resource that the wait polls", async () => {
  const code = await functionsOf({
    file: "paths/widgets_{widget_id}.yaml",
    find: "until: { state: [READY] }",
    replace: "busy: true\n      until: { state: [READY] }",
  });
  expect(code).toContain(
    'const widgetsWaitUntilReadyLock: Feature = /* @__PURE__ */ lockWait(\n  "widgets.waitUntilReady",',
  );
  expect(code.match(/ {2}widgetsWaitUntilReadyLock,\n/g)).toHaveLength(2);
});
