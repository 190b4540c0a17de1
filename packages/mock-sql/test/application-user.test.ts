import { expect, test } from "vitest";
import { grantAppPrivileges } from "../../provision/src/index.ts";
import { at, ENGINES, PASSWORD, query, startSqlCloud } from "./sql-cloud.ts";

test.each(ENGINES)("on %s, grantAppPrivileges() lets a user read and change rows, and nothing else", async (engine) => {
  await using cloud = await startSqlCloud({ engine });
  const { id, url } = await cloud.createCluster();
  const [alice, shop] = [await cloud.createUser(id, "alice"), await cloud.createUser(id, "shop")];
  await query(url, "CREATE TABLE early (id INT PRIMARY KEY); CREATE SEQUENCE early_id");
  await query(url, "CREATE DATABASE other");
  await query(at(url, "other"), "CREATE TABLE secrets (id INT PRIMARY KEY)");
  for (const statement of grantAppPrivileges({ user: "shop", database: "defaultdb" }).flatMap((one) => [one, one]))
    await query(url, statement);
  // As the next deployment might, another admin creates these objects.
  await query(
    alice,
    "CREATE TABLE orders (id INT PRIMARY KEY DEFAULT unique_rowid(), total INT); CREATE SEQUENCE late_id",
  );
  await query(shop, "INSERT INTO orders (total) VALUES (nextval('early_id') + nextval('late_id'))");
  expect(await query(shop, "UPDATE orders SET total = total + 1 RETURNING total")).toEqual([{ total: "3" }]);
  await query(shop, "DELETE FROM orders");
  expect(await query(shop, "SELECT * FROM early")).toEqual([]);
  const forbidden = [
    "DROP TABLE orders",
    "ALTER TABLE orders ADD COLUMN note STRING",
    "TRUNCATE orders",
    "CREATE INDEX ON orders (total)",
    "CREATE TABLE mine (id INT PRIMARY KEY)",
    "CREATE VIEW mine AS SELECT 1 AS one",
    "CREATE SEQUENCE mine",
    "CREATE SCHEMA mine",
    "SELECT setval('early_id', 7)",
    "DROP SEQUENCE early_id",
    "CREATE DATABASE mine",
    "DROP DATABASE other",
    "CREATE USER mine",
    "ALTER USER maxroach PASSWORD 'x'",
    "GRANT admin TO shop",
    "ALTER DEFAULT PRIVILEGES FOR ALL ROLES GRANT SELECT ON TABLES TO shop",
    "SET ROLE admin",
    "ALTER TABLE orders OWNER TO shop",
  ];
  const elsewhere = ["SELECT * FROM secrets", "INSERT INTO secrets VALUES (1)", "DROP TABLE secrets"];
  for (const statement of forbidden)
    await expect(query(shop, statement), statement).rejects.toMatchObject({ code: "42501" });
  // PostgreSQL only warns about these statements instead of rejecting them.
  await query(alice, `CREATE USER eve PASSWORD '${PASSWORD}'`);
  await query(
    shop,
    "GRANT SELECT ON orders TO eve; GRANT SELECT ON orders TO public; REVOKE SELECT ON orders FROM shop",
  );
  await expect(query(await cloud.connect(id, "eve"), "SELECT * FROM orders")).rejects.toMatchObject({ code: "42501" });
  expect(await query(shop, "SELECT * FROM orders")).toEqual([]);
  // In any other database, every user can create tables until an admin executes this statement there.
  const [, closed = ""] = grantAppPrivileges({ user: "shop", database: "other" });
  await query(at(url, "other"), closed);
  for (const statement of [...elsewhere, "CREATE TABLE mine (id INT PRIMARY KEY)"])
    await expect(query(at(shop, "other"), statement), statement).rejects.toMatchObject({ code: "42501" });
});
