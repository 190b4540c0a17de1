import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeQuery } from "../../src/request/encode-query.ts";

function encode(value: unknown): string {
  return encodeQuery("list", { q: value }, ["q"]);
}

test("encodeQuery() omits undefined, even in an array", () => {
  expect(encodeQuery("list", { a: undefined, b: [1, undefined, 2] }, ["a", "b", "c"])).toBe("?b=1&b=2");
});

test("encodeQuery() encodes the named parameters only, in the order of the names", () => {
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

test("encodeQuery() writes a query from which URLSearchParams reads the same names and values", () => {
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

test("encodeQuery() throws only a TypeError that names the parameter", () => {
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
