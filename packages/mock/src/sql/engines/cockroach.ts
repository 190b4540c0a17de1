import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Catalogue } from "../control-plane.ts";
import { cockroachStatements } from "./cockroach-statements.ts";
import type { CatalogueChange, SqlEngine, SqlServer } from "./engine.ts";
import { queueQueries } from "./run-query.ts";
import { supervise } from "./supervise.ts";
import { openUrlSession } from "./url-session.ts";

/** A statement that fails with SQLSTATE 40001 on CockroachDB. */
export const COCKROACH_RETRY = "SELECT crdb_internal.force_error('40001', 'restart transaction: injected fault')";

const OWN_DATABASES = ["postgres", "system"];

/**
 * Creates an engine that runs one CockroachDB node for each cluster. A node stores its data in memory, and listens on a
 * free port of the loopback address. The nodes check no passwords, because the mock checks passwords itself.
 *
 * @param command the path of the `cockroach` program.
 */
export function createCockroachEngine(command: string, folder: string): SqlEngine {
  return {
    name: `CockroachDB (${command})`,
    hint: undefined,
    retryStatement: COCKROACH_RETRY,
    start: ({ id }) => startServer(command, join(folder, id)),
    close: async () => {},
  };
}

/** Returns the arguments that start a CockroachDB node. The paths of the node's files begin with `path`. */
export function cockroachArguments(path: string): string[] {
  return [
    "start-single-node",
    "--insecure",
    "--store=type=mem,size=640MiB",
    "--listen-addr=127.0.0.1:0",
    "--http-addr=127.0.0.1:0",
    `--listening-url-file=${path}.url`,
  ];
}

async function startServer(command: string, path: string): Promise<SqlServer> {
  const args = cockroachArguments(path);
  const program = supervise({ name: "cockroach", command, args, log: `${path}.log`, signal: "TERM" });
  const url = await program.waitForStart(async () => {
    const text = await readFile(`${path}.url`, "utf8").catch(() => "");
    return text.trim() === "" ? undefined : new URL(text.trim());
  });
  const control = await openUrlSession(url, { user: "root", database: "defaultdb", parameters: {} });
  const verifiers = new Map<string, string>();
  const query = queueQueries(control.stream);
  return {
    connect: (session) => openUrlSession(url, session),
    async readCatalogue(): Promise<Catalogue> {
      const databases = (await query("SELECT datname FROM pg_catalog.pg_database")).map(([name = ""]) => name);
      const users = await query("SELECT rolname FROM pg_catalog.pg_roles WHERE rolcanlogin AND rolname <> 'root'");
      return {
        databases: new Set(databases.filter((name) => !OWN_DATABASES.includes(name) && !name.startsWith("template"))),
        users: new Map(users.map(([name = ""]) => [name, verifiers.get(name) ?? ""])),
      };
    },
    async change(change: CatalogueChange) {
      for (const statement of cockroachStatements(change)) await query(statement);
      if ("verifier" in change) verifiers.set(change.name, change.verifier);
    },
    async stop() {
      control.stream.destroy();
      await program.stop();
      await rm(`${path}.url`, { force: true });
    },
  };
}
