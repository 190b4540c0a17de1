import { describe, expect, test } from "vitest";
import {
  at,
  ENGINES,
  query,
  readEnd,
  type SqlCloud,
  type SqlCluster,
  startSqlCloud,
  useSqlCloud,
  withClient,
} from "./sql-cloud.ts";
import { expectInSqlPage } from "./sql-page.ts";

describe.each(ENGINES)("on %s", (engine) => {
  const cloud = useSqlCloud({ engine }, { delayMs: 0, clock: "virtual" });

  /** Opens a mock whose `url` option is the other mock's PostgreSQL, and a cluster with the SQL user `ada`. */
  async function openBehind(): Promise<SqlCloud & SqlCluster> {
    const behind = await startSqlCloud({ url: cloud.url });
    const { id } = await behind.createCluster();
    return { ...behind, id, url: await behind.createUser(id, "ada") };
  }

  const rejects = (sql: string, code: string): Promise<void> =>
    expect(query(cloud.url, sql)).rejects.toMatchObject({ code });

  /** The limits in the README, and a test that shows each of them. */
  const LIMITS: Readonly<Record<string, () => Promise<void>>> = {
    "Database and SQL user names can be at most 63 bytes long.": async () => {
      expect(await cloud.status(`POST /clusters/${cloud.id}/databases`, { name: "é".repeat(32) })).toBe(400);
    },
    "SQL users can't access the machine's files or run programs (`42501`).": async () => {
      await rejects("COPY (SELECT 1) TO PROGRAM 'id'", "42501");
      await rejects("SELECT pg_read_file('/etc/passwd')", "42501");
    },
    "In PostgreSQL 16 and later, an admin can't alter another admin with SQL (`42501`). Use the API.": async () => {
      await cloud.createUser(cloud.id, "ada");
      const alter = query(cloud.url, "ALTER USER ada PASSWORD 'x'");
      if (Number.parseInt(cloud.mock.sql?.engine.split(" ")[1] ?? "", 10) < 16) await alter;
      else await expect(alter).rejects.toMatchObject({ code: "42501" });
    },
    "A session can't switch databases: `USE` with another database fails (`0A000`).": () =>
      rejects("USE postgres", "0A000"),
    "Renaming a database ends its sessions. In CockroachDB, they stay open.": async () => {
      await cloud.ask(`POST /clusters/${cloud.id}/databases`, { name: "before" });
      await withClient(at(cloud.url, "before"), async (client) => {
        await client.query("CREATE TABLE kept AS SELECT 1 AS one");
        await cloud.ask(`PATCH /clusters/${cloud.id}/databases/before`, { new_name: "after" });
        await expect(client.query("SELECT 1")).rejects.toThrow();
      });
      expect(await query(at(cloud.url, "after"), "SELECT * FROM kept")).toEqual([{ one: 1 }]);
    },
    "Conflicting transactions fail with `40001`. In CockroachDB, the second one often waits.": async () => {
      await query(cloud.url, "CREATE TABLE c (id INT8 PRIMARY KEY, n INT8); INSERT INTO c VALUES (1, 1)");
      await withClient(cloud.url, async (one) => {
        await one.query("BEGIN; SELECT n FROM c");
        await query(cloud.url, "UPDATE c SET n = 2");
        await expect(one.query("UPDATE c SET n = 3")).rejects.toMatchObject({ code: "40001" });
      });
    },
    "`restores.create` restores which databases exist, but not their contents.": async () => {
      cloud.mock.advance("2d"); // Gives the cluster time for its first backup.
      await query(cloud.url, "CREATE TABLE kept (id INT8)");
      await cloud.ask(`POST /clusters/${cloud.id}/restores`, { type: "CLUSTER" });
      expect(await query(cloud.url, "SELECT * FROM kept")).toEqual([]);
    },
    "`reset()` and `restore()` end all sessions and empty all databases.": async () => {
      const { mock, id, url } = cloud;
      const reset = async (): Promise<void> => {
        mock.reset();
        expect((await cloud.createCluster()).id).toBe(id);
      };
      for (const change of [() => mock.restore(mock.snapshot()), reset]) {
        await query(url, "CREATE TABLE gone (id INT8)");
        expect(await readEnd(url, change)).toMatchObject({ code: "57P01" });
        await expect(query(url, "SELECT * FROM gone")).rejects.toMatchObject({ code: "42P01" });
      }
    },
    "A user without a password can't log in (`28P01`).": async () => {
      await query(cloud.url, "CREATE USER silent");
      await expect(query(await cloud.connect(cloud.id, "silent", ""), "SELECT 1")).rejects.toThrow();
    },
    "A state file contains SQL users and database names, but no data.": async () => {
      await query(cloud.url, "CREATE TABLE data AS SELECT 'precious' AS value");
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
    "With `url`, the API doesn't list databases that you create in SQL. These databases, and any roles that you create, remain on your server after the mock stops.":
      async () => {
        const behind = await openBehind();
        await query(behind.url, "CREATE DATABASE stays");
        await query(behind.url, "CREATE ROLE stays");
        expect(await behind.databases(behind.id)).toHaveLength(1);
        await behind[Symbol.asyncDispose]();
        const both = "SELECT FROM pg_database JOIN pg_roles ON rolname = datname WHERE datname = 'stays'";
        expect(await query(cloud.url, both)).toHaveLength(1);
      },
  };

  test.each(Object.entries(LIMITS))("%s", (_, show) => show());

  test("the README lists the limits", async () => {
    const list = Object.keys(LIMITS).map((limit) => `- ${limit}\n`);
    await expectInSqlPage("list of limits", list.join(""));
  });
});
