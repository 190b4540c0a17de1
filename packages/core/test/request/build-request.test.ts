import fc from "fast-check";
import { expect, test } from "vitest";
import type { Operation } from "../../src/request/api-definition.ts";
import { createRequestBuilder, encodeQuery } from "../../src/request/build-request.ts";
import { argumentError } from "../caught.ts";

const list: Operation = {
  method: "GET",
  path: "/clusters/{id}/nodes",
  permissions: [],
  query: ["page.start", "active"],
};
const all: Operation = { method: "GET", path: "/clusters", permissions: [] };
const update: Operation = {
  method: "PUT",
  path: "/clusters/{id}",
  permissions: [],
  query: ["mask"],
  body: ["name", "spec"],
};
const bulk: Operation = { method: "POST", path: "/clusters/{id}/tags", permissions: [], body: "body" };

const OPERATIONS = { "nodes.list": list, "clusters.update": update, "tags.create": bulk, "clusters.list": all };
type Id = keyof typeof OPERATIONS;

/** Path and query parameters in the operation's order, and body fields in the parameters' order. */
test.each<[Id, object | undefined, string, string | undefined]>([
  ["nodes.list", { active: true, id: "a", "page.start": 3 }, "/clusters/a/nodes?page.start=3&active=true", undefined],
  [
    "clusters.update",
    { spec: null, id: "a", mask: "name", name: "moose", none: undefined },
    "/clusters/a?mask=name",
    '{"spec":null,"name":"moose"}',
  ],
  ["tags.create", { id: "a", body: ["x", "y"] }, "/clusters/a/tags", '["x","y"]'],
  ["clusters.list", undefined, "/clusters", undefined],
  ["clusters.list", { a: undefined }, "/clusters", undefined],
])("createRequestBuilder() builds %s(%j)", (id, params, target, body) => {
  expect(createRequestBuilder(id, OPERATIONS[id])(params)).toEqual({ target, body });
});

const NO_OBJECT = "pass the parameters as an object";

test.each<[Id, unknown, string, string]>([
  [
    "clusters.update",
    { id: "a", nmae: "moose" },
    "unknown parameter nmae (did you mean name?)",
    "id, mask, name, spec",
  ],
  ["clusters.update", { id: "a", plan: "BASIC" }, "unknown parameter plan", "id, mask, name, spec"],
  ["clusters.update", JSON.parse('{"__proto__":{"x":1}}'), "unknown parameter __proto__", "id, mask, name, spec"],
  ["tags.create", { id: "a", body: [], tags: [] }, "unknown parameter tags", "id, body"],
  ["nodes.list", { id: "a", activ: true }, "unknown parameter activ (did you mean active?)", "id, page.start, active"],
  ["clusters.list", { a: 1 }, "unknown parameter a", "none"],
  ["clusters.update", 5, NO_OBJECT, "id, mask, name, spec"],
  ["tags.create", 5, NO_OBJECT, "id, body"],
  ["clusters.list", 5, NO_OBJECT, "none"],
  ...[null, "a", 7, ["a"], new Map([["id", "a"]]), new Set(["id"]), new URLSearchParams("id=a")].map(
    (params): [Id, unknown, string, string] => ["nodes.list", params, NO_OBJECT, "id, page.start, active"],
  ),
])("createRequestBuilder() rejects %s(%o): %s", (id, params, message, known) => {
  expect(() => createRequestBuilder(id, OPERATIONS[id])(params)).toThrow(
    argumentError(`${id}: ${message}; known parameters: ${known}`),
  );
});

function encode(value: unknown): string {
  return encodeQuery("list", { q: value }, ["q"]);
}

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
  [[["nested"]], "not an invalid object"],
  [Number.NaN, "not an invalid number"],
  [Number.POSITIVE_INFINITY, "not an invalid number"],
  ["\ud800", "not an invalid string"],
  [new Date(Number.NaN), "not an invalid Date"],
])("encodeQuery() rejects %o", (value, message) => {
  expect(() => encode(value)).toThrow(TypeError);
  expect(() => encode(value)).toThrow(message);
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

test("encodeQuery() writes dates with milliseconds", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(new Date(new URLSearchParams(encode(date)).get("q") ?? "")).toEqual(date);
    }),
  );
});

test("encodeQuery() only ever throws a TypeError that names the parameter", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      try {
        encode(value);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        expect((error as Error).message).toMatch(/^list: q must be/);
      }
    }),
  );
});
