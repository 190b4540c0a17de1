import { expect, test } from "vitest";
import { grantAppPrivileges } from "../../src/index.ts";

test("grantAppPrivileges() returns statements for one user and one database", () => {
  expect(grantAppPrivileges({ user: "shop", database: "defaultdb" })).toEqual([
    'REVOKE admin FROM "shop"',
    "REVOKE CREATE ON SCHEMA public FROM public",
    'GRANT CONNECT ON DATABASE "defaultdb" TO "shop"',
    'GRANT USAGE ON SCHEMA public TO "shop"',
    'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "shop"',
    'ALTER DEFAULT PRIVILEGES FOR ALL ROLES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "shop"',
    'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "shop"',
    'ALTER DEFAULT PRIVILEGES FOR ALL ROLES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO "shop"',
  ]);
});

test("grantAppPrivileges() quotes names", () => {
  const user = `Shop"; DROP DATABASE "x`;
  const statements = grantAppPrivileges({ user, database: `a"b.c` });
  for (const statement of statements.filter((one) => !one.endsWith("FROM public")))
    expect(statement).toMatch(/ "Shop""; DROP DATABASE ""x"$/);
  expect(statements[2]).toMatch(/^GRANT CONNECT ON DATABASE "a""b\.c" TO /);
});

test.each<[string, object, RegExp]>([
  ["no user", { database: "shop" }, /user must be a name, without quotes, not undefined$/],
  ["an empty name", { user: "", database: "shop" }, /user must be a name, without quotes, not ""$/],
  ["a name with a zero byte", { user: "a\0b", database: "shop" }, /user must be a name.*, not "a\\u0000b"$/],
  ["half a character", { user: "shop", database: "\ud800" }, /database must be a name.*, not "\\ud800"$/],
  ["a list", { user: ["shop"], database: "shop" }, /user must be a name.*, not \["shop"\]$/],
  ["everybody", { user: "PUBLIC", database: "shop" }, /user must not be "PUBLIC", which is reserved$/],
  ["the role of admins", { user: "admin", database: "shop" }, /user must not be "admin", which is reserved$/],
  ["an unknown parameter", { user: "shop", db: "shop" }, /unknown parameter db.*known parameters: user, database$/],
])("grantAppPrivileges() refuses %s", (_, params, message) => {
  expect(() => grantAppPrivileges(params as never)).toThrow(
    expect.objectContaining({ name: "ArgumentError", message: expect.stringMatching(message) }),
  );
});
