import type { CallOptions } from "@crdb-cloud/core";
import {
  ArgumentError,
  assertNames,
  assertOptions,
  CALL_OPTIONS,
  EnsureError,
  getContext,
  growingPauses,
  runWithin,
  sleep,
  systemClock,
  toTime,
} from "@crdb-cloud/core/internal";
import { quoteName } from "../ensure/grant-app-privileges.ts";
import { createCallLimits } from "../ephemeral/call-limits.ts";
import { isTemporary } from "../ephemeral/classify-error.ts";
import type { EphemeralClient } from "../ephemeral/ephemeral-client.ts";
import { hashText } from "../ephemeral/pull-request-label.ts";
import { type SqlStatement, splitSql } from "./split-sql.ts";

/** Parameters of {@link seedDatabase}. */
export interface SeedParams {
  /** The cluster. */
  cluster_id: string;
  /** The URL to connect to, from `connectionUrl()`. It names the database to fill. */
  url: URL;
  /** A dump or a migration: statements separated by semicolons. */
  sql: string;
}

/** The result of {@link seedDatabase}. */
export interface Seeding {
  /** Whether this call executed the SQL. */
  readonly seeded: boolean;
  /** Whether an earlier call executed different SQL. Delete the cluster to seed it again. */
  readonly changed: boolean;
}

/** A row of the table that records which SQL filled each database. */
interface Row {
  /** The SQL's hash; `null` until the SQL has been executed. */
  readonly seed?: string | null;
}

interface SqlClient {
  connect(): Promise<unknown>;
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  on(event: "error", listener: (error: Error) => void): unknown;
  end(): Promise<void>;
}

interface Wanted extends Pick<SeedParams, "cluster_id"> {
  readonly database: string;
  readonly statements: readonly SqlStatement[];
  readonly seed: string;
}

type Connect = <T>(database: string, use: (client: SqlClient) => Promise<T>) => Promise<T>;

const WHERE = "seedDatabase";
/** The key of the label with the SQL's hash. If a later call finds the same hash, it returns without connecting. */
const LABEL = "crdb-cloud-seed";
/** A database that every cluster has, and its table that records which SQL filled each of the other databases. */
const HOME = "postgres";
const TABLE = "crdb_cloud_seeds";
/** SQLSTATE codes: the database doesn't exist, it is in use, or a transaction conflicts with another one. */
const [UNKNOWN_DATABASE, IN_USE, CONFLICT] = ["3D000", "55006", "40001"];
/** SQLSTATE codes that can occur if two calls create the table at the same time. */
const RACES = ["23505", "42P07", "42710", CONFLICT];
const MAX_ATTEMPTS = 5;
/** How long to wait for a connection, in milliseconds. A firewall may drop packets silently. */
const CONNECT_MS = 30_000;

/**
 * Fills a new database with a dump or a migration, once: it is a no-op if an earlier call has done so. If an earlier
 * call failed or was killed, it drops the unfinished database and starts over. Programs can call it concurrently: one
 * of them executes the SQL, and the others wait.
 *
 * It requires the [pg](https://www.npmjs.com/package/pg) package. Each statement is executed on its own, so the SQL
 * doesn't have to fit into one transaction. The SQL's hash is stored in the cluster's `crdb-cloud-seed` label, and in
 * the `crdb_cloud_seeds` table of its `postgres` database.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid, `pg` isn't installed, or the SQL contains a `psql`
 * command
 * @throws {EnsureError} if the database already has tables that no earlier call created
 * @throws {Error} if a statement fails; the message names its line
 * @throws {CloudError} if a call to the API fails
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import {
 *   connectionUrl,
 *   ensureSqlUser,
 *   seedDatabase,
 * } from "@crdb-cloud/provision";
 *
 * const user = await ensureSqlUser(cloud, {
 *   cluster_id: cluster.id,
 *   name: "seed",
 * });
 * const url = await connectionUrl(cloud, { cluster, user });
 * await seedDatabase(cloud, {
 *   cluster_id: cluster.id,
 *   url,
 *   sql: readFileSync("seed.sql", "utf8"),
 * });
 * ```
 */
export async function seedDatabase(cloud: SeedClient, params: SeedParams, options: CallOptions = {}): Promise<Seeding> {
  assertNames(WHERE, "parameter", ["cluster_id", "url", "sql"], params);
  assertOptions(WHERE, CALL_OPTIONS, options);
  const { cluster_id, url, sql } = params;
  // The message doesn't contain the value, which may include a password.
  if (!(url instanceof URL)) throw new ArgumentError(`${WHERE}: url must be a URL object from connectionUrl()`);
  if (typeof sql !== "string") throw new ArgumentError(`${WHERE}: sql must be a string of SQL statements`);
  const statements = splitSql(WHERE, sql);
  const database = decodeURIComponent(url.pathname.slice(1)) || "defaultdb";
  if (database === HOME || database === "system")
    throw new ArgumentError(`${WHERE}: url must not name the ${database} database, which is reserved. Choose another`);
  const seed = hashText(`${database}\n${sql}`);
  const Client = loadDriver();
  const limits = createCallLimits(cloud, options);
  const { labels } = await cloud.clusters.get({ cluster_id }, limits.next());
  if (labels[LABEL] === seed) return { seeded: false, changed: false };

  const { clock } = getContext(cloud);
  const toError = (): Error => new Error(`${WHERE}: gave up after ${toTime(options.deadlineMs ?? 0)}. Call again`);
  const within = { clock, signal: options.signal, limit: { ms: limits.leftMs(), toError } };
  const done = await runWithin(within, (signal) => {
    const connect: Connect = async (name, use) => {
      signal.throwIfAborted();
      const target = new URL(url);
      target.pathname = `/${encodeURIComponent(name)}`;
      const config = { connectionString: target.href, keepAlive: true, connectionTimeoutMillis: CONNECT_MS };
      const client = new Client(config);
      // Without a listener, a broken connection would end the process. Queries reject with the same error anyway.
      client.on("error", () => {});
      const end = (): void => void client.end();
      signal.addEventListener("abort", end);
      try {
        await client.connect();
        return await use(client);
      } finally {
        signal.removeEventListener("abort", end);
        await client.end();
      }
    };
    return retry(RACES, () => seedOnce(connect, { cluster_id, database, statements, seed }));
  });
  await label(cloud, cluster_id, done.seed, () => limits.next());
  return { seeded: done.isOurs, changed: done.seed !== seed };
}

/** The methods that {@link seedDatabase} calls. */
export interface SeedClient {
  /** Reads the cluster's labels, and adds one. */
  readonly clusters: Pick<EphemeralClient["clusters"], "get" | "update">;
}

/**
 * Loads `pg` from where this package is installed or, for `npx`, from the current folder. Not a static import, which
 * bundlers would include in bundles for workers. The `crdb-cloud` command checks for `pg` before it creates a cluster.
 */
export function loadDriver(): new (config: object) => SqlClient {
  const { createRequire } = process.getBuiltinModule("node:module");
  for (const place of [import.meta.url, `${process.cwd()}/`]) {
    try {
      return createRequire(place)("pg").Client;
    } catch {
      // `pg` isn't installed in this place, so try the next one.
    }
  }
  throw new ArgumentError(`${WHERE}: the pg package is not installed. Run npm install pg`);
}

/** Executes the SQL unless another call has done so. Returns the hash of the SQL that was executed. */
function seedOnce(connect: Connect, { cluster_id, database, statements, seed }: Wanted) {
  return connect(HOME, async (lock) => {
    const onRow = async (text: string, ...values: string[]): Promise<Row | undefined> =>
      (await lock.query(text, [database, ...values])).rows[0];
    const read = (): Promise<Row | undefined> => onRow(`SELECT seed FROM ${TABLE} WHERE database = $1`);
    await lock.query(`CREATE TABLE IF NOT EXISTS ${TABLE} (database TEXT PRIMARY KEY, seed TEXT)`);
    // Reads the row twice, because another call may have added it and created the tables in between.
    if (!(await read()) && (await hasTables(connect, database)) && !(await read())) {
      const text = `${database} already has tables that ${WHERE} did not create, so nothing was changed`;
      throw new EnsureError("different", `${text}. Choose another database`, cluster_id, undefined, WHERE);
    }
    await onRow(`INSERT INTO ${TABLE} (database) VALUES ($1) ON CONFLICT (database) DO NOTHING`);
    // The update locks the row until this connection commits or, if the program is killed, closes.
    await lock.query("BEGIN");
    const locked = await onRow(`UPDATE ${TABLE} SET seed = seed WHERE database = $1 RETURNING seed`);
    if (locked?.seed) return { isOurs: false, seed: locked.seed };
    await connect(HOME, (client) => recreate(client, database));
    await connect(database, (client) => execute(client, statements, database));
    await onRow(`UPDATE ${TABLE} SET seed = $2 WHERE database = $1`, seed);
    await lock.query("COMMIT");
    return { isOurs: true, seed };
  });
}

async function hasTables(connect: Connect, database: string): Promise<boolean> {
  const schemas = "'crdb_internal', 'information_schema', 'pg_catalog', 'pg_extension'";
  const text = `SELECT 1 FROM information_schema.tables WHERE table_schema NOT IN (${schemas}) LIMIT 1`;
  try {
    return await connect(database, async (client) => (await client.query(text)).rows.length > 0);
  } catch (error) {
    if (codeOf(error) === UNKNOWN_DATABASE) return false;
    throw error;
  }
}

async function recreate(client: SqlClient, database: string): Promise<void> {
  const name = quoteName(WHERE, "the url's database", database);
  // Retries, because the server may keep a killed program's connection open for a while.
  await retry([IN_USE], () => client.query(`DROP DATABASE IF EXISTS ${name} CASCADE`));
  await client.query(`CREATE DATABASE ${name}`);
}

async function execute(client: SqlClient, statements: readonly SqlStatement[], database: string): Promise<void> {
  const advice = `${database} is unfinished: correct the SQL and call again to start over`;
  for (const { text, line } of statements) {
    try {
      await client.query(text);
    } catch (error) {
      // The message doesn't contain the statement, which may include a secret.
      throw new Error(`${WHERE}: line ${line} of the SQL: ${(error as Error).message}. ${advice}`, { cause: error });
    }
  }
  // SAVEPOINT only succeeds if the SQL has left a transaction open, which the server would roll back.
  const isOpen = await client.query("SAVEPOINT crdb_cloud").then(
    () => true,
    () => false,
  );
  if (isOpen) throw new Error(`${WHERE}: the SQL leaves a transaction open: end it with COMMIT. ${advice}`);
}

/** Adds the label and checks that it is still there, since another program's update may have removed it. */
async function label({ clusters }: SeedClient, cluster_id: string, seed: string, next: () => CallOptions) {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const { labels } = await clusters.get({ cluster_id }, next());
    if (labels[LABEL] === seed) return;
    try {
      await clusters.update({ cluster_id, labels: { ...labels, [LABEL]: seed } }, { ...next(), whenBusy: "wait" });
    } catch (error) {
      // If only the response was lost, the next attempt finds the label.
      if (!isTemporary(error) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** Retries a function after growing pauses while it fails with one of these SQLSTATE codes. */
async function retry<T>(codes: readonly string[], run: () => Promise<T>): Promise<T> {
  const pauses = growingPauses(100, 2000, () => 0);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!codes.includes(codeOf(error)) || attempt === MAX_ATTEMPTS * 2) throw error;
      await sleep(pauses.next().value, { clock: systemClock });
    }
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code);
}
