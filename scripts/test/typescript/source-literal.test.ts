import fc from "fast-check";
import { expect, test } from "vitest";
import { toKey, toLiteral } from "../../src/typescript/source-literal.ts";

test("toLiteral() writes a value on one line if it fits", () => {
  expect(toLiteral({ a: [1, "b", null], "c-d": {}, e: undefined })).toBe('{ a: [1, "b", null], "c-d": {} }');
});

test("toLiteral() splits a long value into several lines, outermost object first", () => {
  const long = "x".repeat(100);
  expect(toLiteral({ long, list: ["a", "b"] }, "  ")).toBe(`{\n    long: "${long}",\n    list: ["a", "b"],\n  }`);
});

test("toLiteral() writes source that evaluates to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(new Function(`return ${toLiteral(value)}`)())).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ["name", "name"],
  ["page.start", '"page.start"'],
  ["1st", '"1st"'],
  ["__proto__", '["__proto__"]'],
])("toKey() writes %s as %s", (name, key) => {
  expect(toKey(name)).toBe(key);
});
