import { expect, test } from "vitest";
import type { Trial } from "../src/try-it/trial.ts";
import { toTypeScriptCall } from "../src/try-it/typescript-call.ts";

const trial: Trial = {
  version: "2024-09-16",
  id: "clusters.update",
  method: "PATCH",
  path: "/api/v1/clusters/{cluster_id}",
  fields: [
    { name: "cluster_id", place: "path", type: "string", required: true, example: "" },
    { name: "pagination.limit", place: "query", type: "number", required: false, example: "" },
    { name: "show_inactive", place: "query", type: "boolean", required: false, example: "" },
  ],
};

test("toTypeScriptCall() merges path, query and body into one object", () => {
  const values = { cluster_id: "42", "pagination.limit": "5", show_inactive: "true" };
  expect(toTypeScriptCall(trial, { values, body: '{"name": "a\\": b"}' })).toBe(
    `const result = await cloud.clusters.update({
  cluster_id: "42",
  "pagination.limit": 5,
  show_inactive: true,
  name: "a\\": b"
});`,
  );
});

test("toTypeScriptCall() omits fields without input", () => {
  expect(toTypeScriptCall({ ...trial, id: "clusters.list", fields: [] }, { values: {} })).toBe(
    "const result = await cloud.clusters.list();",
  );
});
