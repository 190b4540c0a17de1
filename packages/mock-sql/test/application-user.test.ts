import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINES, query, startSqlCloud } from "./sql-cloud.ts";

const GUIDE = new URL("../../docs/src/content/docs/guides/connect.md", import.meta.url);

test.each(ENGINES)("on %s, the guide's application user may change rows and nothing else", async (engine) => {
  const [, statements = ""] = /```sql\n(CREATE USER.*?)```/s.exec(readFileSync(GUIDE, "utf8")) ?? [];
  expect(statements.trim().split("\n")).toHaveLength(4);
  await using cloud = await startSqlCloud({ engine });
  const { id, url } = await cloud.createCluster();
  await query(url, "CREATE TABLE early (id INT PRIMARY KEY)");
  for (const statement of statements.trim().split("\n")) await query(url, statement);
  await query(url, "CREATE TABLE orders (id INT PRIMARY KEY DEFAULT unique_rowid(), total INT)");
  const shop = await cloud.connect(id, "shop", "a long random password");
  await query(shop, "INSERT INTO orders (total) VALUES (25); UPDATE orders SET total = 26");
  expect(await query(shop, "SELECT total FROM orders")).toEqual([{ total: "26" }]);
  await query(shop, "DELETE FROM orders");
  await expect(query(shop, "SELECT * FROM early")).rejects.toMatchObject({ code: "42501" });
  await query(url, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO shop");
  expect(await query(shop, "SELECT * FROM early")).toEqual([]);
  for (const forbidden of [
    "DROP TABLE orders",
    "ALTER TABLE orders ADD COLUMN note STRING",
    "TRUNCATE orders",
    "CREATE INDEX ON orders (total)",
    "CREATE DATABASE mine",
    "CREATE USER mine",
    "ALTER USER maxroach PASSWORD 'x'",
    "GRANT admin TO shop",
    "SET ROLE admin",
    "ALTER TABLE orders OWNER TO shop",
    "COPY orders TO PROGRAM 'id'",
    "SELECT lo_import('/etc/passwd')",
  ])
    await expect(query(shop, forbidden), forbidden).rejects.toMatchObject({ code: "42501" });
});
