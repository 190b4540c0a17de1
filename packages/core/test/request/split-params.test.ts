import { expect, test } from "vitest";
import type { Operation } from "../../src/request/api-definition.ts";
import { createParamSplitter } from "../../src/request/split-params.ts";
import { argumentError } from "../caught.ts";

const toOperation = (method: Operation["method"], path: string, rest: Partial<Operation> = {}): Operation => {
  return { method, path, permissions: [], ...rest };
};

const OPERATIONS = {
  "nodes.list": toOperation("GET", "/clusters/{id}/nodes", { query: ["page.start", "active"] }),
  "clusters.update": toOperation("PUT", "/clusters/{id}", { query: ["mask"], body: ["name", "spec"] }),
  "tags.create": toOperation("POST", "/clusters/{id}/tags", { body: "body" }),
  "clusters.list": toOperation("GET", "/clusters"),
};
type Id = keyof typeof OPERATIONS;

const BODY = '{"spec":null,"name":"b"}';

/** The request keeps the operation's order for path and query parameters, and the caller's order for body fields. */
test.each<[Id, object | undefined, object, object, string?]>([
  ["nodes.list", { active: true, id: "a", "page.start": 3 }, { id: "a" }, { "page.start": "3", active: "true" }],
  ["clusters.update", { spec: null, id: "a", mask: "m", name: "b", no: undefined }, { id: "a" }, { mask: "m" }, BODY],
  ["tags.create", { id: "a", body: ["x", "y"] }, { id: "a" }, {}, '["x","y"]'],
  ["clusters.list", undefined, {}, {}],
])("createParamSplitter() splits the parameters of %s(%j)", (id, given, path, query, body) => {
  const split = createParamSplitter(id, OPERATIONS[id])(given);
  expect(JSON.stringify(split.params)).toBe(JSON.stringify({ path, query }));
  expect(JSON.stringify(split.body)).toBe(body);
});

test("createParamSplitter() rejects invalid path parameters, query parameters and bodies", () => {
  const split = createParamSplitter("clusters.update", OPERATIONS["clusters.update"]);
  for (const [params, message] of [
    [{ id: ".." }, 'id is ".."'],
    [{ id: "a", mask: null }, "mask must be a string, number, boolean or Date, not null"],
    [{ id: "a", spec: { limit: Number.NaN } }, "spec.limit is NaN"],
  ] as const) {
    expect(() => split(params)).toThrow(`clusters.update: ${message}`);
  }
});

const NO_OBJECT = "pass the parameters as an object";

test.each<[Id, unknown, string, string]>([
  ["clusters.update", { id: "a", nmae: "b" }, "unknown parameter nmae (did you mean name?)", "id, mask, name, spec"],
  ["clusters.update", JSON.parse('{"__proto__":{"x":1}}'), "unknown parameter __proto__", "id, mask, name, spec"],
  ["tags.create", { id: "a", body: [], tags: [] }, "unknown parameter tags", "id, body"],
  ["clusters.list", 5, NO_OBJECT, "none"],
  ["nodes.list", new URLSearchParams("id=a"), NO_OBJECT, "id, page.start, active"],
])("createParamSplitter() rejects %s(%o): %s", (id, params, message, known) => {
  const error = argumentError(`${id}: ${message}; known parameters: ${known}`);
  expect(() => createParamSplitter(id, OPERATIONS[id])(params)).toThrow(error);
});
