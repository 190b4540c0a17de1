import { execFile } from "node:child_process";
import { chown, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Catalogue } from "../control-plane.ts";
import type { CatalogueChange, SqlEngine, SqlServer } from "./engine.ts";
import { openCancelableSession, openSession } from "./open-session.ts";
import { copyBinaries, type PostgresBinaries, readPostgresVersion } from "./postgres-binaries.ts";
import { PRELUDE } from "./postgres-prelude.ts";
import { postgresStatements } from "./postgres-statements.ts";
import { queueQueries } from "./run-query.ts";
import { type Owner, supervise } from "./supervise.ts";

export interface PostgresOptions {
  readonly binaries: PostgresBinaries;
  /** A folder for the data. The caller deletes the folder. */
  readonly folder: string;
  /** The user that the programs run as; `undefined` for the user of this process. */
  readonly owner: Owner | undefined;
}

/** A statement that fails with SQLSTATE 40001 on PostgreSQL. */
export const POSTGRES_RETRY =
  "DO $$BEGIN RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'restart transaction: injected fault', " +
  "HINT = 'Run the transaction again.'; END$$";

/** The PostgreSQL user that the mock itself logs in as. CockroachDB also has a user named `root`. */
const CONTROL_USER = "root";

/** The settings of the PostgreSQL servers. They trade durability, which tests do not need, for speed. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "200",
  shared_buffers: "32MB",
  // The default isolation level of transactions in CockroachDB.
  default_transaction_isolation: "serializable",
};

/** The system databases of PostgreSQL. */
const OWN_DATABASES = ["postgres", "template0", "template1"];

/**
 * Creates an engine that runs a PostgreSQL server for each cluster. A server listens on a unix socket that only the
 * user of the server can open.
 */
export async function createPostgresEngine({ binaries, folder, owner }: PostgresOptions): Promise<SqlEngine> {
  const usable = await readPostgresVersion(binaries, owner).then(
    (version) => ({ binaries, version }),
    async () => {
      const copy = await copyBinaries(binaries, folder);
      return { binaries: copy, version: await readPostgresVersion(copy, owner) };
    },
  );
  if (owner) await chown(folder, owner.uid, owner.gid);
  const template = createTemplate(usable.binaries, { folder, owner });
  template.catch(() => {});
  let count = 0;
  const name = `PostgreSQL ${usable.version} (${binaries.from})`;
  return {
    name,
    hint: postgresHint(name),
    retryStatement: POSTGRES_RETRY,
    async start() {
      // The name of the folder is short, because the path of a unix socket has at most 104 characters on macOS.
      count += 1;
      const data = join(folder, String(count));
      await promisify(execFile)("/bin/cp", ["-R", await template, data], { ...owner, cwd: "/" });
      return startServer(usable.binaries, { data, owner });
    },
    async close() {
      await template.catch(() => {});
    },
  };
}

/** Returns the hint for a statement that PostgreSQL does not understand. */
export function postgresHint(name: string): string {
  return (
    `This is ${name} behind a mock of CockroachDB Cloud. For statements that only CockroachDB supports, run ` +
    "cockroach start-single-node --insecure, and start the mock with --sql-url postgresql://root@127.0.0.1:26257."
  );
}

/** Creates the PostgreSQL data folder that is copied for each cluster, and returns its path. */
async function createTemplate(
  { initdb, postgres }: PostgresBinaries,
  { folder, owner }: Omit<PostgresOptions, "binaries">,
): Promise<string> {
  const template = join(folder, "template");
  const options = { ...owner, cwd: "/", env: { ...process.env, LC_ALL: "C" } };
  const args = [
    `--username=${CONTROL_USER}`,
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
    "--wal-segsize=1",
  ];
  await promisify(execFile)(initdb, ["--pgdata", template, ...args], options);
  // Executes the statements in PostgreSQL's single-user mode, which needs no running server.
  const single = promisify(execFile)(postgres, ["--single", "-F", "-D", template, "template1"], options);
  single.child.stdin?.end(PRELUDE);
  await single;
  return template;
}

async function startServer(
  { postgres }: PostgresBinaries,
  { data, owner }: { data: string; owner: Owner | undefined },
): Promise<SqlServer> {
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: data });
  const log = join(data, "log");
  const args = ["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const program = supervise({ command: postgres, args, log, owner });
  const open = async (): Promise<Socket> => connect(join(data, ".s.PGSQL.5432")).on("error", () => {});
  const control = await program.waitForStart(async () => {
    const socket = await open();
    const greeting = await openSession(socket, { user: CONTROL_USER, database: "postgres", parameters: {} }).catch(
      () => {},
    );
    // A server that is starting responds with an ErrorResponse, whose type is 0x45.
    if (greeting && greeting[0] !== 0x45) return socket;
    socket.destroy();
    return undefined;
  });
  const query = queueQueries(control);
  return {
    connect: (session) => openCancelableSession(open, session),
    async readCatalogue() {
      return toCatalogue(await query(CATALOGUE_QUERY));
    },
    async change(change: CatalogueChange) {
      for (const statement of postgresStatements(change)) await query(statement);
    },
    async stop() {
      control.destroy();
      await program.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

const CATALOGUE_QUERY =
  "SELECT 'database', datname, '' FROM pg_database UNION ALL " +
  "SELECT 'user', rolname, coalesce(rolpassword, '') FROM pg_authid WHERE rolcanlogin";

function toCatalogue(rows: readonly string[][]): Catalogue {
  const databases = new Set<string>();
  const users = new Map<string, string>();
  for (const [kind, name = "", verifier = ""] of rows) {
    if (kind === "user" && name !== CONTROL_USER) users.set(name, verifier);
    if (kind === "database" && !OWN_DATABASES.includes(name)) databases.add(name);
  }
  return { databases, users };
}
