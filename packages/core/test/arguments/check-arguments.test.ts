import { expect, test } from "vitest";
import { assertNames } from "../../src/arguments/check-arguments.ts";
import { argumentError } from "../caught.ts";

const KNOWN = ["cluster_id", "timeoutMs", "pagination.page"];

test.each([
  ["clusterId", "cluster_id"],
  ["cluster_ids", "cluster_id"],
  ["timeout", "timeoutMs"],
  ["TIMEOUTMS", "timeoutMs"],
  ["page", undefined],
  ["x", undefined],
  ["timeou", undefined],
])("assertNames() rejects the name %s and suggests %s", (name, similar) => {
  const hint = similar === undefined ? "" : ` (did you mean ${similar}?)`;
  expect(() => assertNames("clusters.get", "option", KNOWN, { [name]: 1 })).toThrow(
    argumentError(`clusters.get: unknown option ${name}${hint}; known options: cluster_id, timeoutMs, pagination.page`),
  );
});

test("assertNames() suggests the most similar known name", () => {
  expect(() => assertNames("f", "option", ["cat", "cab"], { Cab: 1 })).toThrow("(did you mean cab?)");
});

test("assertNames() accepts known names, and unknown names whose value is undefined", () => {
  expect(() => assertNames("f", "option", KNOWN, { cluster_id: 1, other: undefined })).not.toThrow();
});

test.each([[null], ["a"], [1], [["a"]]])("assertNames() rejects %j, which isn't a plain object", (given) => {
  expect(() => assertNames("f", "option", [], given)).toThrow(
    argumentError("f: pass the options as an object; known options: none"),
  );
});
