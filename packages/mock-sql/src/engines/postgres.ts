import { rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { message, type StartupParameters } from "../wire/messages.ts";
import { findFeature } from "./cockroach-features.ts";
import { copyDatabase, explainCopy } from "./copy-database.ts";
import { createDatabaseSessions } from "./database-sessions.ts";
import type { EngineCluster, EngineSession, SessionRequest, SqlEngine, SqlServer } from "./engine.ts";
import { openCancelableSession, openSession } from "./open-session.ts";
import { findOwner } from "./owner.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import { describeRelease } from "./postgres-prelude.ts";
import { CONTROL_USER, COPY_NAME, createPostgresRoles } from "./postgres-roles.ts";
import { findTemplate, type PostgresData, type PostgresTemplate } from "./postgres-template.ts";
import { queueQueries } from "./run-query.ts";
import { rewriteStatements } from "./statement-forms.ts";
import { type SupervisedServer, supervise } from "./supervise.ts";
import { ALIAS_QUERY } from "./type-aliases.ts";

/** A statement that fails with SQLSTATE 40001 on PostgreSQL. */
export const POSTGRES_RETRY =
  "DO $$BEGIN RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'restart transaction: injected fault', " +
  "HINT = 'Run the transaction again.'; END$$";

/** Settings that trade durability, which tests don't need, for speed and disk space. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "",
  fsync: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  min_wal_size: "2MB",
  max_wal_size: "16MB",
  max_connections: "200",
  shared_buffers: "32MB",
  // The default isolation level in CockroachDB.
  default_transaction_isolation: "serializable",
  // Cancels a running statement if its client disconnects.
  client_connection_check_interval: "1s",
};

/**
 * Limits for the mock's own statements. A transaction that a user leaves open may lock a role or database, and must not
 * block the other users and the API.
 */
const LIMITS: StartupParameters = { lock_timeout: "1s", statement_timeout: "30s" };

const RESTARTS = 50;
const RESTART_PAUSE_MS = 100;
const ERROR_RESPONSE = 0x45;
/** The error with which PostgreSQL rejects logins while it shuts down: its SQLSTATE, and the start of its message. */
const SHUTTING_DOWN = "C57P03\0Mthe database system is shutting down";

/** The longest name that PostgreSQL stores, in bytes. It would truncate longer names, so the mock rejects them. */
export const MAX_NAME_BYTES = 63;

/** Runs a PostgreSQL server for each cluster, on a unix socket that only the server's user can open. */
export async function createPostgresEngine(binaries: PostgresBinaries): Promise<SqlEngine> {
  const template = await findTemplate(binaries, await findOwner());
  const name = `PostgreSQL ${template.version} (${binaries.from})`;
  return {
    name,
    hint: postgresHint(name),
    retryStatement: POSTGRES_RETRY,
    rewrite: rewriteStatements,
    findFeature,
    findProblem: (kind, name) =>
      findNameProblem(name, MAX_NAME_BYTES) ??
      (kind === "database" && ["template1", COPY_NAME].includes(name) ? "is reserved by PostgreSQL" : undefined),
    async start(cluster) {
      return startServer(template, { data: await template.createData(), cluster });
    },
    close: async () => {},
  };
}

/** Returns the hint to add to an error if a statement fails on PostgreSQL because only CockroachDB supports it. */
export function postgresHint(name: string): string {
  return (
    `This is ${name} behind a mock of CockroachDB Cloud. For statements that only CockroachDB supports, run ` +
    "cockroach start-single-node --insecure, and start the mock with --sql-url postgresql://root@127.0.0.1:26257."
  );
}

/** Returns why a PostgreSQL server can't store a name; `undefined` if it can. */
export function findNameProblem(name: string, maxBytes: number): string | undefined {
  if (name === "" || name.includes("\0")) return "must not be empty or contain a zero byte";
  const bytes = Buffer.byteLength(name);
  return bytes > maxBytes ? `must be at most ${maxBytes} bytes on PostgreSQL, not ${bytes}` : undefined;
}

async function startServer(
  { binaries, owner }: PostgresTemplate,
  { data: { folder: data, password, verifier }, cluster }: { data: PostgresData; cluster: EngineCluster },
): Promise<SqlServer> {
  const settings = Object.entries({
    ...SETTINGS,
    unix_socket_directories: data,
    "crdb.cluster_id": cluster.id,
    "crdb.release": cluster.release(),
  });
  const log = join(data, "log");
  const args = ["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const run = (): SupervisedServer => supervise({ command: binaries.postgres, args, log, owner });
  const open = async (): Promise<Socket> => connect(join(data, ".s.PGSQL.5432")).on("error", () => {});
  let program = run();
  let state: "starting" | "running" | "stopped" = "starting";

  /** Opens a session of the mock's own. If the server has ended, restarts it with the same data. */
  async function openControl(parameters: StartupParameters, database?: string): Promise<Socket> {
    for (let restarts = 0; ; restarts += 1) {
      try {
        return await program.waitForStart(() => tryControl(parameters, database));
      } catch (error) {
        // A killed server's sessions may take a while to end, and PostgreSQL won't start until they have.
        if (state !== "running" || restarts === RESTARTS) throw error;
        if (restarts === 0) warn(`the PostgreSQL of cluster ${cluster.routingId} has ended; the mock starts it again`);
        else await sleep(RESTART_PAUSE_MS);
        program = run();
      }
    }
  }

  async function tryControl(parameters: StartupParameters, database = "postgres"): Promise<Socket | undefined> {
    const socket = await open();
    // This session belongs to a superuser, so it must not call operators and functions that users create in the public
    // schema: they would run as the superuser.
    const session = { user: CONTROL_USER, database, parameters: { search_path: "pg_catalog", ...parameters } };
    const greeting = await openSession(socket, session, password).catch(() => {});
    // While PostgreSQL is starting, it rejects logins with an error.
    if (greeting && greeting[0] !== ERROR_RESPONSE) return socket;
    socket.destroy();
    return undefined;
  }

  const query = queueQueries(() => openControl(LIMITS));
  // Copying a database waits until nobody uses it anymore, which may take long.
  const copyQuery = queueQueries(() => openControl({}));

  async function runIn(database: string, sql: string): Promise<void> {
    const session = queueQueries(() => openControl(LIMITS, database));
    await session(sql).finally(session.close);
  }

  const aliases = await query(ALIAS_QUERY).catch(async (error) => {
    await program.stop();
    throw error;
  });
  const typeOids = new Map(aliases.map(([oid, base]) => [Number(oid), Number(base)]));
  state = "running";

  /** Opens a user's session. If the server has ended, or a signal is shutting it down, restarts the server first. */
  async function openUserSession(request: SessionRequest): Promise<EngineSession> {
    for (let retries = 0; ; retries += 1) {
      const used = program;
      try {
        const session = await openCancelableSession(open, request, password);
        if (retries === RESTARTS || !session.greeting.includes(SHUTTING_DOWN)) return session;
        await used.stop();
      } catch (error) {
        if (state !== "running" || retries === RESTARTS) throw error;
      }
      // The mock's own session may not notice right away that the server has stopped.
      await sleep(RESTART_PAUSE_MS);
      await query("SELECT 1");
    }
  }

  const roles = createPostgresRoles(query, runIn, verifier);
  const sessions = createDatabaseSessions();
  return {
    ...roles,
    connect: (request) =>
      sessions.open(request.database, async () => {
        const release = cluster.release();
        const parameters = { ...request.parameters, "crdb.release": release };
        const session = await openUserSession({ ...request, parameters });
        const greeting = Buffer.concat([message("S", "crdb_version", describeRelease(release)), session.greeting]);
        return { ...session, typeOids, greeting };
      }),
    change: (change) =>
      change.kind === "drop database" || change.kind === "rename database"
        ? sessions.end([change.name], `the API has deleted or renamed the database ${change.name}`, () =>
            roles.change(change),
          )
        : roles.change(change),
    copy: (from, to) =>
      sessions.end([from, to], explainCopy(from), () =>
        copyDatabase(copyQuery, { from, to, temporary: COPY_NAME, owner: "admin" }),
      ),
    async stop() {
      state = "stopped";
      query.close();
      copyQuery.close();
      await program.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function warn(message: string): void {
  process.emitWarning(message, "CrdbCloudMockWarning");
}
