import { expect, test } from "vitest";
import { saslPrep } from "../src/wire/scram.ts";

test.each([
  ["I\u00adX", "IX"],
  ["user", "user"],
  ["USER", "USER"],
  ["\u00aa", "a"],
  ["\u2168", "IX"],
  ["\ufb01sh", "fish"],
  ["a\u00a0b\u3000c", "a b c"],
  ["zero\u200cwidth\ufeff", "zerowidth"],
  ["\u0007\u00aa", "\u0007\u00aa"],
  ["\u00ad", "\u00ad"],
  // PostgreSQL leaves emoji alone, which aren't in Unicode 3.2, and mixed directions.
  ["\ufb01\u{1f600}", "\ufb01\u{1f600}"],
  ["a\u0627", "a\u0627"],
])("saslPrep(%j) returns %j", (password, prepared) => {
  expect(saslPrep(password)).toBe(prepared);
});
