import { expect, test } from "vitest";
import { toTrialRequest } from "../src/browser/trial-request.ts";

const trial = { edition: "2022-03-31", method: "GET", path: "/clusters/{cluster_id}/nodes" };

test("toTrialRequest() encodes what goes into the path and leaves empty parameters out of the query", () => {
  const fields = [
    { name: "cluster_id", place: "path", value: "a/b" },
    { name: "region", place: "query", value: "" },
    { name: "pagination.limit", place: "query", value: "5" },
  ];
  const { target, init } = toTrialRequest(trial, fields, "key");
  expect(target).toBe("/clusters/a%2Fb/nodes?pagination.limit=5");
  expect(init).toEqual({ method: "GET", headers: { Authorization: "Bearer key", "Cc-Version": "2022-03-31" } });
});

test("toTrialRequest() sends the body as it was written", () => {
  const { init } = toTrialRequest({ ...trial, method: "PUT" }, [{ name: "body", place: "body", value: "{" }], "key");
  expect(init.body).toBe("{");
  expect(init.headers).toHaveProperty("Content-Type", "application/json");
});
