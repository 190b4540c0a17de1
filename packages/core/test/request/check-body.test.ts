import { expect, test } from "vitest";
import { checkBody } from "../../src/request/check-body.ts";

const check = (body: unknown): void => checkBody("clusters.create", body);

/** Returns an empty object that is nested in `depth` other objects. */
const nest = (depth: number): object => (depth === 0 ? {} : { a: nest(depth - 1) });

test("checkBody() accepts what JSON can represent, up to 64 levels of nesting", () => {
  const plain = { text: "a", number: 1.5, flag: false, none: null, left: undefined, list: [1, [2]] };
  const bare = Object.assign(Object.create(null), { a: 1 });
  const tagged = { a: 1, [Symbol.toStringTag]: "Map" };
  const body = { ...plain, bare, tagged, date: new Date(0), url: new URL("https://example.com/") };
  expect(() => check(body)).not.toThrow();
  expect(() => check(nest(64))).not.toThrow();
});

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each([
  ["NaN", { spec: { limit: Number.NaN } }, "spec.limit is NaN, which JSON cannot represent"],
  ["Infinity", { list: [1, Number.POSITIVE_INFINITY] }, "list[1] is Infinity, which JSON cannot represent"],
  ["a BigInt", { limit: 10n }, "limit is a BigInt, which JSON cannot represent. Pass a string"],
  ["an invalid Date", { at: new Date("soon") }, "at is an invalid date"],
  ["a Map", { labels: new Map([["a", "b"]]) }, "labels is a Map, which JSON cannot represent. Pass a plain object or"],
  ["a function", { run: () => {} }, "run is function, which JSON cannot represent"],
  ["a symbol", { id: Symbol("id") }, "id is symbol, which JSON cannot represent"],
  ["undefined in an array", { list: [1, undefined] }, "list[1] is undefined, which JSON cannot represent"],
  ["an object whose toJSON() returns null", { at: { toJSON: () => null } }, "at is an invalid date, or another object"],
  ["a Map that toJSON() returns", { at: { toJSON: () => ({ map: new Map() }) } }, "at.map is a Map"],
  ["a Date that toJSON() returns", { at: { toJSON: () => new Date(0) } }, "at is a Date"],
  ["a NaN beside a field named toJSON", { toJSON: 5, at: Number.NaN }, "at is NaN"],
  ["a NaN in a body that is an array", [{ at: Number.NaN }], "[0].at is NaN"],
  ["a NaN as the whole body", Number.NaN, "body is NaN"],
  ["65 levels of nesting", nest(65), "is nested too deeply, or contains itself"],
  ["an object that contains itself", circular, "self is nested too deeply, or contains itself"],
])("checkBody() rejects %s with an error that names the field", (_, body, message) => {
  expect(() => check(body)).toThrow(TypeError);
  expect(() => check(body)).toThrow(/^clusters\.create: /);
  expect(() => check(body)).toThrow(message);
});
