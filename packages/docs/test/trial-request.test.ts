import { expect, test } from "vitest";
import type { Trial } from "../src/try-it/trial.ts";
import { formatRequest, toTrialRequest } from "../src/try-it/trial-request.ts";

const mock = { url: "http://127.0.0.1:4010", apiKey: "key" };
const trial: Trial = {
  version: "2022-03-31",
  id: "clusters.listNodes",
  method: "GET",
  path: "/clusters/{cluster_id}/nodes",
  fields: [
    { name: "cluster_id", place: "path", type: "string", required: true, example: "" },
    { name: "region", place: "query", type: "string", required: false, example: "" },
    { name: "pagination.limit", place: "query", type: "number", required: false, example: "" },
  ],
};
const input = { values: { cluster_id: "a/b", region: "", "pagination.limit": "5" } };

test("toTrialRequest() encodes path parameters and omits empty query parameters", () => {
  const { url, init } = toTrialRequest(trial, input, mock);
  expect(url).toBe("http://127.0.0.1:4010/clusters/a%2Fb/nodes?pagination.limit=5");
  expect(init).toEqual({ method: "GET", headers: { Authorization: "Bearer key", "Cc-Version": "2022-03-31" } });
});

test("toTrialRequest() sends the body as it was entered", () => {
  const { init } = toTrialRequest({ ...trial, method: "PUT" }, { ...input, body: "{" }, mock);
  expect(init.body).toBe("{");
  expect(init.headers).toHaveProperty("Content-Type", "application/json");
});

test("formatRequest() hides the key", () => {
  const text = formatRequest(toTrialRequest(trial, { ...input, body: "{}" }, mock));
  expect(text).toMatch(/^GET http:\/\/127\.0\.0\.1:4010\/clusters/);
  expect(text).toContain("Authorization: Bearer ****");
  expect(text.endsWith("\n\n{}")).toBe(true);
});
