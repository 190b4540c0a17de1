import { expect, test } from "vitest";
import type { Trial } from "../src/try-it/trial.ts";
import { formatRequest, toTrialRequest, toTypeScriptCall } from "../src/try-it/trial.ts";

const optional = { location: "query", required: false, example: "" } as const;
const trial: Trial = {
  version: "2024-09-16",
  id: "clusters.update",
  method: "PATCH",
  path: "/clusters/{cluster_id}",
  fields: [
    { name: "cluster_id", location: "path", type: "string", required: true, example: "" },
    { ...optional, name: "region", type: "string" },
    { ...optional, name: "pagination.limit", type: "number" },
    { ...optional, name: "show_inactive", type: "boolean" },
  ],
};
const values = { cluster_id: "a/b", region: "", "pagination.limit": "5", show_inactive: "true" };

test("toTrialRequest() encodes path parameters and omits empty query parameters", () => {
  const { url, init } = toTrialRequest(trial, { values }, "key");
  expect(url).toBe("http://mock.invalid/clusters/a%2Fb?pagination.limit=5&show_inactive=true");
  expect(init).toEqual({ method: "PATCH", headers: { Authorization: "Bearer key", "Cc-Version": "2024-09-16" } });
});

test("formatRequest() shows the body as you entered it, and hides the API key", () => {
  const request = toTrialRequest(trial, { values, body: "{" }, "key");
  expect(formatRequest(request)).toMatch(/^PATCH http:\/\/mock\.invalid\/clusters.*Bearer \*{4}\n.*json\n\n\{$/s);
});

test("toTypeScriptCall() merges path, query and body into one object", () => {
  expect(toTypeScriptCall(trial, { values, body: '{"name": "a\\": b"}' })).toBe(
    `const result = await cloud.clusters.update({
  cluster_id: "a/b",
  "pagination.limit": 5,
  show_inactive: true,
  name: "a\\": b"
});`,
  );
  const list = { ...trial, id: "clusters.list", fields: [] };
  expect(toTypeScriptCall(list, { values: {} })).toBe("const result = await cloud.clusters.list();");
});
