import { expect, test } from "vitest";
import { readClaims } from "../../src/request/token-claims.ts";

const encode = (text: string): string => Buffer.from(text).toString("base64url");

test("readClaims() reads a token's claims, even with non-ASCII characters", () => {
  expect(readClaims(`e30.${encode('{"sub":"Ärger~?"}')}.c2ln`)).toEqual({ sub: "Ärger~?" });
});

test.each([
  ["an API key", "CCDB1_abc_def"],
  ["two parts", "e30.e30"],
  ["four parts", "e30.e30.c2ln.more"],
  ["an empty payload", "e30..c2ln"],
  ["no base64", "e30.!.c2ln"],
  ["no JSON", `e30.${encode("nothing")}.c2ln`],
  ["an array", `e30.${encode("[]")}.c2ln`],
  ["null", `e30.${encode("null")}.c2ln`],
  ["a number", `e30.${encode("1")}.c2ln`],
])("readClaims() returns undefined for %s", (_, token) => {
  expect(readClaims(token)).toBeUndefined();
});
