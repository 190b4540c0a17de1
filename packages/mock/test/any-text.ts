import fc from "fast-check";

/**
 * Generates texts of any code points. For its own unit `binary`, fast-check builds a map of all code points, which takes
 * a second.
 */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })).map((code) => String.fromCodePoint(code)),
});
