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

test("createRequestBuilder() sorts parameters into path and query", () => {
  const build = createRequestBuilder("nodes.list", list);
  expect(build({ active: true, id: "a", "page.start": 3 })).toEqual({
    target: "/clusters/a/nodes?page.start=3&active=true",
    body: undefined,
  });
});

test("createRequestBuilder() puts body fields into the body, in the parameters' order", () => {
  const build = createRequestBuilder("clusters.update", update);
  expect(build({ spec: null, id: "a", mask: "name", name: "moose", none: undefined })).toEqual({
    target: "/clusters/a?mask=name",
    body: '{"spec":null,"name":"moose"}',
  });
});

test.each([
  ["a misspelt field", { nmae: "moose" }, "unknown parameter nmae (did you mean name?)"],
  ["a field of a nested object", { plan: "BASIC" }, "unknown parameter plan"],
  ["a field named __proto__", JSON.parse('{"__proto__":{"x":1}}'), "unknown parameter __proto__"],
])("createRequestBuilder() rejects %s in a body", (_, fields, message) => {
  const params = Object.defineProperties({ id: "a" }, Object.getOwnPropertyDescriptors(fields));
  expect(() => createRequestBuilder("clusters.update", update)(params)).toThrow(
    argumentError(`clusters.update: ${message}; known parameters: id, mask, name, spec`),
  );
});

test("createRequestBuilder() sends a body that isn't an object", () => {
  const build = createRequestBuilder("tags.create", bulk);
  expect(build({ id: "a", body: ["x", "y"] })).toEqual({ target: "/clusters/a/tags", body: '["x","y"]' });
  expect(() => build({ id: "a", body: [], tags: [] })).toThrow(
    "tags.create: unknown parameter tags; known parameters: id, body",
  );
});

test("createRequestBuilder() accepts undefined if an operation has no parameters", () => {
  expect(createRequestBuilder("clusters.list", all)(undefined)).toEqual({
    target: "/clusters",
    body: undefined,
  });
});

test("createRequestBuilder() rejects an unknown parameter", () => {
  expect(() => createRequestBuilder("nodes.list", list)({ id: "a", activ: true })).toThrow(
    argumentError(
      "nodes.list: unknown parameter activ (did you mean active?); known parameters: id, page.start, active",
    ),
  );
  expect(() => createRequestBuilder("clusters.list", all)({ a: 1 })).toThrow(
    "clusters.list: unknown parameter a; known parameters: none",
  );
});

test("createRequestBuilder() accepts an unknown parameter that is undefined", () => {
  expect(createRequestBuilder("clusters.list", all)({ a: undefined }).target).toBe("/clusters");
});

test("createRequestBuilder() lists the known parameters if you don't pass an object", () => {
  for (const [operation, takes] of [
    [list, "id, page.start, active"],
    [update, "id, mask, name, spec"],
    [bulk, "id, body"],
    [all, "none"],
  ] as const) {
    expect(() => createRequestBuilder("nodes.list", operation)(5)).toThrow(
      argumentError(`nodes.list: pass the parameters as an object; known parameters: ${takes}`),
    );
  }
});

test.each([[null], ["a"], [7], [["a"]], [new Map([["id", "a"]])], [new Set(["id"])], [new URLSearchParams("id=a")]])(
  "createRequestBuilder() rejects %o as parameters",
  (params) => {
    expect(() => createRequestBuilder("nodes.list", list)(params)).toThrow(
      "nodes.list: pass the parameters as an object",
    );
  },
);

function encode(value: unknown): string {
  return encodeQuery("list", { q: value }, ["q"]);
}

test("encodeQuery() omits undefined, even in an array", () => {
  expect(encodeQuery("list", { a: undefined, b: [1, undefined, 2] }, ["a", "b", "c"])).toBe("?b=1&b=2");
});

test("encodeQuery() only encodes the named parameters, in the order they are named", () => {
  expect(encodeQuery("list", { z: "1", a: "2", m: "3" }, ["a", "z"])).toBe("?a=2&z=1");
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
