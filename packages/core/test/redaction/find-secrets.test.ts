import { expect, test } from "vitest";
import { findSecrets } from "../../src/redaction/find-secrets.ts";

const NAMES = ["password", "secret"];

test("findSecrets() returns the values of secret fields at any depth", () => {
  const body = {
    password: "one",
    users: [{ secret: 'tw"o', name: "ada" }, { password: 3 }],
    config: { password: null, nested: { secret: "three" } },
  };
  expect(findSecrets(JSON.stringify(body), NAMES)).toEqual(["one", 'tw"o', "three"]);
});

test("findSecrets() finds the secrets that toJSON() writes", () => {
  class User {
    toJSON(): object {
      return { password: "one" };
    }
  }
  expect(findSecrets(JSON.stringify({ user: new User() }), NAMES)).toEqual(["one"]);
});

test.each([undefined, "", "password=one", '{"password":"one"', '"password"', '{"pass":"one"}'])(
  "findSecrets() finds no secrets in the body %j",
  (body) => {
    expect(findSecrets(body, NAMES)).toEqual([]);
  },
);

test("findSecrets() returns no secrets if no field name is secret", () => {
  expect(findSecrets('{"password":"one"}', [])).toEqual([]);
});
