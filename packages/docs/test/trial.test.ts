import { expect, test } from "vitest";
import type { Trial } from "../src/try-it/trial.ts";
import { formatRequest, toTrialRequest } from "../src/try-it/trial-request.ts";
import { toTypeScriptCall } from "../src/try-it/typescript-call.ts";

const mock = { url: "http://127.0.0.1:4010", apiKey: "key" };
const trial: Trial = {
  version: "2024-09-16",
  id: "clusters.update",
  method: "PATCH",
  path: "/clusters/{cluster_id}",
  fields: [
    { name: "cluster_id", location: "path", type: "string", required: true, example: "" },
    { name: "region", location: "query", type: "string", required: false, example: "" },
    { name: "pagination.limit", location: "query", type: "number", required: false, example: "" },
    { name: "show_inactive", location: "query", type: "boolean", required: false, example: "" },
  ],
};
const values = { cluster_id: "a/b", region: "", "pagination.limit": "5", show_inactive: "true" };

test("toTrialRequest() encodes path parameters and omits empty query parameters", () => {
  const { url, init } = toTrialRequest(trial, { values }, mock);
  expect(url).toBe("http://127.0.0.1:4010/clusters/a%2Fb?pagination.limit=5&show_inactive=true");
  expect(init).toEqual({ method: "PATCH", headers: { Authorization: "Bearer key", "Cc-Version": "2024-09-16" } });
});

test("toTrialRequest() needs no URL if the mock cloud runs in the page", () => {
  expect(toTrialRequest(trial, { values }, { ...mock, url: "" }).url).toMatch(/^http:\/\/mock\.invalid\/clusters\//);
});

test("formatRequest() shows the body as you entered it, and hides the API key", () => {
  const request = toTrialRequest(trial, { values, body: "{" }, mock);
  expect(request.init.headers).toHaveProperty("Content-Type", "application/json");
  const text = formatRequest(request);
  expect(text).toMatch(/^PATCH http:\/\/127\.0\.0\.1:4010\/clusters/);
  expect(text).toContain("Authorization: Bearer ****");
  expect(text).toMatch(/\n\n\{$/);
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
