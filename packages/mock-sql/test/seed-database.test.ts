import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "../../mock/test/start-program.ts";
import { createClient } from "../../node/src/2026-09-15.ts";
import { seedDatabase } from "../../provision/src/index.ts";
import { at, ENGINES, query, type SqlCloud, startSqlCloud } from "./sql-cloud.ts";

const COMMAND = fileURLToPath(new URL("../../cli/src/bin.ts", import.meta.url));
const ROWS = 1500;
const inserts = Array.from({ length: ROWS }, (_, id) => `INSERT INTO t VALUES (${id});`);
const SLOW = ["CREATE TABLE t (id INT PRIMARY KEY);", ...inserts].join("\n");
const SHORT = "CREATE TABLE t (id INT PRIMARY KEY);\nINSERT INTO t VALUES (1);\n";

const clientOf = ({ mock }: SqlCloud) => createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
const count = async (url: string): Promise<number> => Number((await query(url, "SELECT count(*) FROM t"))[0]?.count);

test.each(ENGINES)("on %s, seedDatabase() fills a database once, and labels the cluster", async (engine) => {
  await using cloud = await startSqlCloud({ engine });
  const { id: cluster_id, url } = await cloud.createCluster();
  const client = clientOf(cloud);
  await client.clusters.update({ cluster_id, labels: { team: "web" } });
  const seed = (sql: string, target = url) => seedDatabase(client, { cluster_id, url: new URL(target), sql });
  cloud.mock.fault({ operation: "clusters.update", reset: "after", count: 1 });
  expect(await seed(SHORT)).toEqual({ seeded: true, changed: false });
  expect((await client.clusters.get({ cluster_id })).labels).toEqual({
    team: "web",
    "crdb-cloud-seed": expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(await seed(SHORT)).toEqual({ seeded: false, changed: false });
  expect(await seed(`${SHORT}SELECT 1`)).toEqual({ seeded: false, changed: true });
  // Somebody else may remove the label: the database remembers, too.
  await client.clusters.update({ cluster_id, labels: {} });
  expect(await seed(SHORT)).toEqual({ seeded: false, changed: false });
  expect(Object.keys((await client.clusters.get({ cluster_id })).labels)).toEqual(["crdb-cloud-seed"]);
  expect(await seed(SHORT, at(url, "a%22b"))).toEqual({ seeded: true, changed: false });
  expect([await count(url), await count(at(url, "a%22b"))]).toEqual([1, 1]);
});

test.each(ENGINES)(
  "on %s, seedDatabase() rejects SQL that leaves a transaction open, and starts over",
  async (engine) => {
    await using cloud = await startSqlCloud({ engine });
    const { id: cluster_id, url } = await cloud.createCluster();
    const seed = (sql: string) => seedDatabase(clientOf(cloud), { cluster_id, url: new URL(url), sql });
    await expect(seed(`BEGIN; ${SHORT}`)).rejects.toThrow(
      "seedDatabase: the SQL leaves a transaction open: end it with COMMIT. defaultdb is unfinished",
    );
    expect(await seed(`BEGIN; ${SHORT}; COMMIT`)).toEqual({ seeded: true, changed: false });
  },
);

test.each(ENGINES)("on %s, seedDatabase() names the line that fails, and starts over", async (engine) => {
  await using cloud = await startSqlCloud({ engine });
  const { id: cluster_id, url } = await cloud.createCluster();
  const seed = (sql: string) => seedDatabase(clientOf(cloud), { cluster_id, url: new URL(url), sql });
  await expect(seed(`${SHORT}\nINSERT INTO u VALUES ('secret');`)).rejects.toThrow(
    'seedDatabase: line 4 of the SQL: relation "u" does not exist. defaultdb is unfinished: correct the SQL, and call again to start over',
  );
  expect(await seed(SHORT)).toEqual({ seeded: true, changed: false });
  expect(await count(url)).toBe(1);
});

test("seedDatabase() leaves a database with other tables alone", async () => {
  await using cloud = await startSqlCloud({});
  const { id: cluster_id, url } = await cloud.createCluster();
  await query(url, "CREATE TABLE t (id INT PRIMARY KEY)");
  const seeding = seedDatabase(clientOf(cloud), { cluster_id, url: new URL(url), sql: SHORT });
  await expect(seeding).rejects.toMatchObject({
    name: "EnsureError",
    reason: "different",
    cluster_id,
    message: expect.stringContaining(
      "defaultdb already has tables that seedDatabase did not create: nothing was changed",
    ),
  });
  expect(await count(url)).toBe(0);
});

test.each(ENGINES)(
  "on %s, one of several calls of seedDatabase() executes the SQL, and the others wait for it",
  async (engine) => {
    await using cloud = await startSqlCloud({ engine });
    const { id: cluster_id, url } = await cloud.createCluster();
    const sql = [SHORT, "SELECT pg_sleep(0.3);", "INSERT INTO t VALUES (2)"].join("\n");
    const seeds = Array.from({ length: 6 }, () =>
      seedDatabase(clientOf(cloud), { cluster_id, url: new URL(url), sql }),
    );
    const results = await Promise.all(seeds);
    expect(results.filter(({ seeded }) => seeded)).toEqual([{ seeded: true, changed: false }]);
    expect(results.filter(({ seeded }) => !seeded)).toEqual(Array(5).fill({ seeded: false, changed: false }));
    expect(await count(url)).toBe(2);
  },
);

test.each(ENGINES)("on %s, seedDatabase() starts over after its program was killed", async (engine) => {
  await using cloud = await startSqlCloud({ engine });
  const { id: cluster_id, url } = await cloud.createCluster();
  const program = `
    import { createClient } from ${JSON.stringify(import.meta.resolve("../../node/src/2026-09-15.ts"))};
    import { seedDatabase } from ${JSON.stringify(import.meta.resolve("../../provision/src/index.ts"))};
    const { BASE, KEY, ID, URL: url, SQL: sql } = process.env;
    await seedDatabase(createClient({ baseUrl: BASE, apiKey: KEY }), { cluster_id: ID, url: new URL(url), sql });`;
  const env = { ...process.env, BASE: cloud.mock.url, KEY: cloud.mock.apiKey, ID: cluster_id, URL: url, SQL: SLOW };
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { env, cwd: import.meta.dirname });
  const exited = once(child, "exit");
  await expect.poll(() => count(url).catch(() => 0), { interval: 5, timeout: 60_000 }).toBeGreaterThan(0);
  child.kill("SIGKILL");
  expect(await exited).toEqual([null, "SIGKILL"]);
  expect(await count(url)).toBeLessThan(ROWS);
  const seeding = seedDatabase(clientOf(cloud), { cluster_id, url: new URL(url), sql: SLOW });
  expect(await seeding).toEqual({ seeded: true, changed: false });
  expect(await count(url)).toBe(ROWS);
});

test("crdb-cloud up --sql fills a new cluster's database once", async () => {
  await using cloud = await startSqlCloud({});
  const folder = await mkdtemp(join(tmpdir(), "seed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "shop.sql");
  const env = { COCKROACH_SERVER: cloud.mock.url, COCKROACH_API_KEY: cloud.mock.apiKey };
  const up = async (sql: string) => {
    await writeFile(file, sql);
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
  expect(warning).toContain(`crdb-cloud: ${file} has changed, but pr-00123 keeps its data: delete it to start over\n`);
});

test("seedDatabase() stops at its deadline, when its signal aborts, and if nothing listens, and leaves nothing seeded", async () => {
  await using cloud = await startSqlCloud({});
  const { id: cluster_id, url } = await cloud.createCluster();
  const seed = (sql: string, options = {}, target = url) =>
    seedDatabase(clientOf(cloud), { cluster_id, url: new URL(target), sql }, options);
  const slow = `${SHORT}SELECT pg_sleep(60)`;
  await expect(seed(slow, { deadlineMs: 300 })).rejects.toThrow("seedDatabase: not seeded after 300 ms: call again");
  await expect(seed(slow, { signal: AbortSignal.timeout(100) })).rejects.toThrow("timeout");
  await expect(seed(SHORT, {}, "postgresql://a@127.0.0.1:1/shop")).rejects.toThrow("ECONNREFUSED");
  expect(await seed(SHORT)).toEqual({ seeded: true, changed: false });
  expect(await count(url)).toBe(1);
});

test.each<[string, object, string]>([
  ["no SQL", { sql: "" }, "the SQL must contain a statement"],
  [
    "the cluster's own database",
    { url: new URL("postgresql://a@b/postgres") },
    "url must not name the database postgres",
  ],
  ["a text as URL", { url: "postgresql://a:secret@b/shop" }, "url must be a URL, as connectionUrl() returns it"],
  ["an unknown parameter", { file: "a.sql" }, "unknown parameter file"],
])("seedDatabase() refuses %s before it sends anything", async (_, params, message) => {
  const cloud = createClient({ apiKey: "key", fetch: () => expect.unreachable() });
  const all = { cluster_id: "id", url: new URL("postgresql://a@b/shop"), sql: "SELECT 1", ...params };
  await expect(seedDatabase(cloud, all as never)).rejects.toThrow(message);
});
