import fc from "fast-check";
import { expect, test } from "vitest";
import { toLiteral } from "../../src/typescript/source-literal.ts";

const long = "x".repeat(100);

test.each([
  [{ a: [1, "b", null], "c-d": {}, e: undefined }, '{ a: [1, "b", null], "c-d": {} }'],
  [{ "page.start": 1, "1st": 2 }, '{ "page.start": 1, "1st": 2 }'],
  [JSON.parse('{ "__proto__": 1 }'), '{ ["__proto__"]: 1 }'],
  [{ long, list: ["a", "b"] }, `{\n    long: "${long}",\n    list: ["a", "b"],\n  }`],
])("toLiteral() writes %j as %s", (value, source) => {
  expect(toLiteral(value, 100, 2, "  ")).toBe(source);
});

test("toLiteral() writes source that evaluates to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(new Function(`return ${toLiteral(value)}`)())).toBe(JSON.stringify(value));
    }),
  );
});
