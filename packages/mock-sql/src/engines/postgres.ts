import { execFile } from "node:child_process";
import { closeSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { message, type StartupParameters } from "../wire/messages.ts";
import { copyDatabase, createDatabaseSessions, explainCopy } from "./database-sessions.ts";
import type { EngineCluster, EngineSession, SessionRequest, SqlEngine, SqlServer } from "./engine.ts";
import { openSession } from "./open-session.ts";
import { findOwner, type PostgresBinaries } from "./postgres-binaries.ts";
import { describeRelease } from "./postgres-prelude.ts";
import { CONTROL_USER, COPY_NAME, createPostgresRoles } from "./postgres-roles.ts";
import { findTemplate, type PostgresTemplate } from "./postgres-template.ts";
import { rewriteStatements } from "./rewrite-statements.ts";
import { queueQueries, StatementError } from "./run-query.ts";
import { supervise, warn } from "./supervise.ts";

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
  max_logical_replication_workers: "0",
};

/**
 * Limits for the mock's own statements. They keep a user's open transaction, which may lock a role or database, from
 * blocking other users and the API.
 */
const LIMITS: StartupParameters = { lock_timeout: "1s", statement_timeout: "30s" };

const RESTARTS = 50;
const RESTART_PAUSE_MS = 100;
/** The SQLSTATEs of logins that PostgreSQL rejects while it starts or shuts down. */
const NOT_YET = /^57P/;
/** Like `NOT_YET`, but for the mock's own logins, which are also retried if there are too many sessions. */
const NOT_YET_CONTROL = /^(?:57P|53)/;

/** The longest name that PostgreSQL stores, in bytes. It would truncate longer names, so the mock rejects them. */
export const MAX_NAME_BYTES = 63;

/** Runs a PostgreSQL server for each cluster, on a Unix socket that only the server's user can open. */
export async function createPostgresEngine(binaries: PostgresBinaries): Promise<SqlEngine> {
  const template = await findTemplate(binaries, findOwner());
  const name = `PostgreSQL ${template.version} (${binaries.from})`;
  // Started in advance, so the first cluster doesn't have to wait for its server.
  let spare: ReturnType<typeof startServer> | undefined = startServer(template);
  spare.catch(() => {});
  return {
    name,
    hint: postgresHint(name),
    rewrite: rewriteStatements,
    findProblem: (kind, name) =>
      findNameProblem(name, MAX_NAME_BYTES) ??
      (kind === "database" && ["template1", COPY_NAME].includes(name) ? "is reserved by PostgreSQL" : undefined),
    async start(cluster) {
      const taken = spare;
      spare = undefined;
      return (await (taken ?? startServer(template))).serve(cluster);
    },
    async close() {
      const unused = await spare?.catch(() => undefined);
      await unused?.stop();
    },
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

async function startServer(template: PostgresTemplate) {
  const { binaries, owner, version } = template;
  const { password, verifier, file } = await template.open();
  const data = template.createFolder();
  const settings = Object.entries({
    ...SETTINGS,
    // Keeps PostgreSQL 18 and later from starting three processes for I/O.
    ...(Number.parseInt(version, 10) >= 18 && { io_method: "sync" }),
    unix_socket_directories: data,
  });
  const log = join(data, "log");
  const args = ["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const run = (archive?: { file: number; folder: string }) =>
    supervise({ command: binaries.postgres, args, log, owner, archive });
  const open = async (): Promise<Socket> => connect(join(data, ".s.PGSQL.5432")).on("error", () => {});
  let program = run({ file, folder: data });
  closeSync(file);
  let cluster: EngineCluster | undefined;
  let state: "starting" | "running" | "stopped" = "starting";

  /** Opens a session. If the server has exited, or a signal is shutting it down, restarts it with the same data. */
  async function openLogin(request: SessionRequest, notYet: RegExp): Promise<EngineSession> {
    for (let restarts = 0; ; restarts += 1) {
      const used = program;
      try {
        return await used.waitForStart(async () => {
          // The PID file says whether PostgreSQL accepts logins, and reading it is faster than trying to log in.
          const status = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
          if (status.includes("stopping")) await used.stop();
          if (!status.includes("ready")) return undefined;
          const session = await openSession(open, request, password).catch(() => undefined);
          return session?.rejection && notYet.test(session.rejection.code) ? undefined : session;
        });
      } catch (error) {
        // Retries, since PostgreSQL can't start again until the killed server's sessions have ended.
        if (state !== "running" || restarts === RESTARTS || error instanceof StatementError) throw error;
        if (restarts > 0) await sleep(RESTART_PAUSE_MS);
        if (program !== used) continue;
        const name = cluster ? `cluster ${cluster.routingId}` : "the next cluster";
        if (restarts === 0) warn(`the PostgreSQL server of ${name} has stopped; the mock is restarting it`);
        program = run();
      }
    }
  }

  async function openControl(parameters: StartupParameters, database = "postgres"): Promise<Duplex> {
    // Without this search path, users' functions and operators in the public schema could run as the superuser.
    const own = { user: CONTROL_USER, database, parameters: { search_path: "pg_catalog", ...parameters } };
    const { stream, rejection } = await openLogin(own, NOT_YET_CONTROL);
    if (rejection) throw rejection;
    return stream;
  }

  const query = queueQueries(() => openControl(LIMITS));
  // A session without time limits, because copying a database waits until nobody is using it.
  const copyQuery = queueQueries(() => openControl({}));

  async function runIn(database: string, sql: string): Promise<void> {
    const session = queueQueries(() => openControl(LIMITS, database));
    await session(sql).finally(session.close);
  }

  await query("SELECT 1").catch(async (error) => {
    await program.stop();
    throw error;
  });
  state = "running";

  const roles = createPostgresRoles(query, runIn, verifier);
  const sessions = createDatabaseSessions();

  async function stop(): Promise<void> {
    state = "stopped";
    query.close();
    copyQuery.close();
    await program.stop();
    // Deletes the 900 files in a separate process, so this process isn't blocked.
    await promisify(execFile)("rm", ["-rf", data]).catch(() => {});
  }

  return {
    stop,
    serve(served: EngineCluster): SqlServer {
      cluster = served;
      return {
        ...roles,
        connect: (request) =>
          sessions.open(request.database, async () => {
            const release = served.release();
            const own = { "crdb.cluster_id": served.id, "crdb.release": release };
            const session = await openLogin({ ...request, parameters: { ...request.parameters, ...own } }, NOT_YET);
            const greeting = Buffer.concat([message("S", "crdb_version", describeRelease(release)), session.greeting]);
            return { ...session, greeting };
          }),
        change(change) {
          const ended = change.kind === "drop database" || change.kind === "rename database" ? [change.name] : [];
          const reason = `the database ${change.name} was deleted or renamed through the API`;
          return sessions.end(ended, reason, () => roles.change(change));
        },
        copy: (from, to) =>
          sessions.end([from, to], explainCopy(from), () =>
            copyDatabase(copyQuery, { from, to, temporary: COPY_NAME, owner: "admin" }),
          ),
        stop,
      };
    },
  };
}
