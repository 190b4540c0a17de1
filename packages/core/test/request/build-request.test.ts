import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../src/request/api-definition.ts";
import { createRequestBuilder, encodeQuery } from "../../src/request/build-request.ts";
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

const CONTENT = '{"spec":null,"name":"b"}';

/** Path and query parameters in the operation's order, and body fields in the parameters' order. */
test.each<[Id, object | undefined, string, string | undefined]>([
  ["nodes.list", { active: true, id: "a", "page.start": 3 }, "/clusters/a/nodes?page.start=3&active=true", undefined],
  ["clusters.update", { spec: null, id: "a", mask: "m", name: "b", no: undefined }, "/clusters/a?mask=m", CONTENT],
  ["tags.create", { id: "a", body: ["x", "y"] }, "/clusters/a/tags", '["x","y"]'],
  ["clusters.list", undefined, "/clusters", undefined],
  ["clusters.list", { a: undefined }, "/clusters", undefined],
])("createRequestBuilder() builds %s(%j)", (id, params, target, body) => {
  expect(createRequestBuilder(id, OPERATIONS[id])(params)).toEqual({ target, body });
});

const NO_OBJECT = "pass the parameters as an object";

const KNOWN = {
  "nodes.list": "id, page.start, active",
  "clusters.update": "id, mask, name, spec",
  "tags.create": "id, body",
  "clusters.list": "none",
};

test.each<[Id, unknown, string]>([
  ["clusters.update", { id: "a", nmae: "moose" }, "unknown parameter nmae (did you mean name?)"],
  ["clusters.update", { id: "a", plan: "BASIC" }, "unknown parameter plan"],
  ["clusters.update", JSON.parse('{"__proto__":{"x":1}}'), "unknown parameter __proto__"],
  ["tags.create", { id: "a", body: [], tags: [] }, "unknown parameter tags"],
  ["nodes.list", { id: "a", activ: true }, "unknown parameter activ (did you mean active?)"],
  ["clusters.list", { a: 1 }, "unknown parameter a"],
  ["clusters.update", 5, NO_OBJECT],
  ["tags.create", 5, NO_OBJECT],
  ["clusters.list", 5, NO_OBJECT],
  ...[null, "a", 7, ["a"], new Map([["id", "a"]]), new Set(["id"]), new URLSearchParams("id=a")].map(
    (params): [Id, unknown, string] => ["nodes.list", params, NO_OBJECT],
  ),
])("createRequestBuilder() rejects %s(%o): %s", (id, params, message) => {
  expect(() => createRequestBuilder(id, OPERATIONS[id])(params)).toThrow(
    argumentError(`${id}: ${message}; known parameters: ${KNOWN[id]}`),
  );
});

const encode = (value: unknown): string => encodeQuery("list", { q: value }, ["q"]);

test("encodeQuery() only encodes the named parameters, in the order they are named, without undefined", () => {
  const params = { z: "1", a: "2", m: "3", b: undefined, c: [1, undefined, 2] };
  expect(encodeQuery("list", params, ["a", "z", "b", "c", "d"])).toBe("?a=2&z=1&c=1&c=2");
});

test.each([
  [true, "?q=true"],
  [0, "?q=0"],
  [12n, "?q=12"],
  ["", "?q="],
  [new Date(0), "?q=1970-01-01T00%3A00%3A00.000Z"],
  [[], ""],
])("encodeQuery() encodes %o as %j", (value, query) => {
  expect(encode(value)).toBe(query);
});

test.each([
  [null, "not null"],
  [{}, "not an invalid object"],
  [Symbol("s"), "not an invalid symbol"],
  [[["nested"]], "not an invalid object"],
  [Number.NaN, "not an invalid number"],
  [Number.POSITIVE_INFINITY, "not an invalid number"],
  ["\ud800", "not an invalid string"],
  [new Date(Number.NaN), "not an invalid Date"],
])("encodeQuery() rejects %o", (value, message) => {
  expect(() => encode(value)).toThrow(argumentError(`list: q must be a string, number, boolean or Date, ${message}`));
});

test("URLSearchParams reads the same names and values from the query that encodeQuery() returns", () => {
  const texts = fc.string({ unit: "grapheme" }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.dictionary(texts, fc.oneof(texts, fc.array(texts))), (params) => {
      const read = [...new URLSearchParams(encodeQuery("list", params, Object.keys(params)))];
      expect(read).toEqual(
        Object.entries(params).flatMap(([name, value]) => [value].flat().map((item) => [name, item])),
      );
    }),
  );
});
