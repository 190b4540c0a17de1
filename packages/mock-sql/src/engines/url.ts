import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect, isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectTls } from "node:tls";
import { message, SSL_REQUEST } from "../wire/messages.ts";
import { take } from "../wire/take.ts";
import { copyDatabase, createDatabaseSessions, explainCopy } from "./database-sessions.ts";
import type { EngineCluster, EngineSession, SessionRequest, SqlEngine, SqlServer } from "./engine.ts";
import { openSession } from "./open-session.ts";
import { findNameProblem, MAX_NAME_BYTES, postgresHint } from "./postgres.ts";
import { isMockVersion } from "./postgres-prelude.ts";
import { queueQueries } from "./run-query.ts";
import { type DatabaseChange, toStatements } from "./statements.ts";

const PORT = 26257;

/**
 * Runs the clusters' SQL on an existing server, as the URL's user. The mock's databases on that server are named
 * `mock_…`, and are dropped when their cluster is deleted or the mock is closed.
 *
 * @throws {Error} if the server can't be reached
 */
export async function createUrlEngine(text: string): Promise<SqlEngine> {
  const url = parseUrl(text);
  const database = decodeURIComponent(url.pathname.slice(1)) || "postgres";
  const session = { user: decodeURIComponent(url.username) || "root", database, parameters: {} };
  const query = queueQueries(async () => (await openUrlSession(url, session)).stream);
  const [[version = ""] = []] = await query("SELECT version()").catch((cause: Error) => {
    throw new Error(`sql.url: ${url.host} cannot be reached: ${cause.message}`, { cause });
  });
  // Another mock's PostgreSQL also reports that it's CockroachDB, but it needs PostgreSQL's statements.
  const isCockroach = version.startsWith("CockroachDB") && !isMockVersion(version);
  const name = `${version.split(/[,(]| on /)[0]?.trim()} (${url.host})`;
  const run = randomBytes(3).toString("hex");

  async function apply(change: DatabaseChange): Promise<void> {
    for (const statement of toStatements(change, isCockroach)) await query(statement);
  }

  async function start({ routingId, catalogue }: EngineCluster): Promise<SqlServer> {
    const prefix = `mock_${run}_${routingId}_`;
    const sessions = createDatabaseSessions();
    /** Returns a database's name on the server. Names that are too long for PostgreSQL are hashed. */
    const toServerName = (name: string): string =>
      Buffer.byteLength(prefix + name) <= MAX_NAME_BYTES
        ? prefix + name
        : prefix + createHash("sha256").update(name).digest("hex").slice(0, 12);
    const listDatabases = async (): Promise<string[]> => {
      const rows = await query("SELECT datname FROM pg_catalog.pg_database");
      return rows.flatMap(([found = ""]) => (found.startsWith(prefix) ? [found] : []));
    };
    return {
      connect: (request) =>
        sessions.open(request.database, () =>
          openUrlSession(url, { ...request, user: session.user, database: toServerName(request.database) }),
        ),
      async readCatalogue() {
        const [found, { databases, ...rest }] = [new Set(await listDatabases()), catalogue()];
        return { databases: new Set([...databases].filter((name) => found.has(toServerName(name)))), ...rest };
      },
      async change(wanted) {
        // The mock doesn't create SQL users on the server, since all sessions log in as the URL's user.
        if ("verifier" in wanted || wanted.kind === "drop user") return;
        const renamed = "to" in wanted ? { ...wanted, to: toServerName(wanted.to) } : wanted;
        await apply({ ...renamed, name: toServerName(wanted.name) });
      },
      async copy(from, to) {
        if (isCockroach) throw new Error("sql.copyDatabase: CockroachDB cannot copy a database. Use PostgreSQL");
        const names = { from: toServerName(from), to: toServerName(to), temporary: `mock_${run}_copy_${routingId}` };
        await sessions.end([from, to], explainCopy(from), () => copyDatabase(query, names));
      },
      async stop() {
        for (const name of await listDatabases()) await apply({ kind: "drop database", name });
      },
    };
  }

  return {
    name,
    hint: isCockroach ? undefined : postgresHint(name),
    start,
    findProblem: (_, name) => findNameProblem(name, Number.POSITIVE_INFINITY),
    close: async () => query.close(),
  };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "") return url;
  throw new TypeError("sql.url must be a URL such as postgresql://root@127.0.0.1:26257/defaultdb");
}

/**
 * Opens a session on the server at a URL, with TLS if the URL's `sslmode` requires it.
 *
 * @throws {Error} if the server can't be reached or rejects the password
 */
async function openUrlSession(url: URL, session: SessionRequest): Promise<EngineSession> {
  const password = url.password === "" ? undefined : decodeURIComponent(url.password);
  const options = [url.searchParams.get("options"), session.parameters.options].filter(Boolean).join(" ");
  const parameters = { ...session.parameters, ...(options !== "" && { options }) };
  return openSession(() => openStream(url), { ...session, parameters }, password);
}

async function openStream(url: URL): Promise<Duplex> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const socket = connect({ host, port: Number(url.port || PORT), noDelay: true });
  socket.on("error", () => {});
  await once(socket, "connect");
  const mode = url.searchParams.get("sslmode") ?? "disable";
  if (mode === "disable" || mode === "prefer") return socket;
  const file = url.searchParams.get("sslrootcert");
  const ca = file === null ? {} : { ca: await readFile(file, "utf8") };
  const name = isIP(host) ? {} : { servername: host };
  socket.write(message("", SSL_REQUEST));
  if ((await take(socket, 1)).toString() !== "S")
    throw new Error("the server does not support TLS: remove sslmode from sql.url");
  const secure = connectTls({ socket, host, ...name, ...ca, rejectUnauthorized: mode.startsWith("verify") });
  await once(secure, "secureConnect");
  return secure.on("error", () => {});
}
