import type { TLSSocket } from "node:tls";
import type { Login, SqlContext } from "@crdb-cloud/mock/internal";
import type { ClusterServers } from "./cluster-servers.ts";
import type { EngineSession } from "./engines/engine.ts";
import { isLocked, LOCKED, LOCKED_MESSAGE } from "./engines/postgres-roles.ts";
import { readRoute } from "./route.ts";
import { message, readTexts, rejection, type SqlError, type StartupParameters } from "./wire/messages.ts";
import { answerScram, parseVerifier, type ScramVerifier, unknownUserVerifier } from "./wire/scram.ts";
import { takeMessage } from "./wire/take.ts";

export interface LoginParts extends Pick<SqlContext, "plane" | "faults"> {
  readonly parameters: StartupParameters;
  /** The client's IP address. */
  readonly address: string;
  /** The host name in the client's TLS handshake. */
  readonly serverName: string | undefined;
  readonly servers: ClusterServers;
  /**
   * Called once the password is verified. From then on, the client's time limit doesn't apply, since the engine may
   * have to start a server.
   */
  readonly onPassword: () => void;
}

export interface OpenedSession {
  readonly session: EngineSession;
  readonly login: Login;
  /** The cluster's id. */
  readonly cluster: string;
}

/** The error that a client gets if its cluster, SQL user or allowlist entry was deleted, or the mock was reset. */
export const ENDED: SqlError = rejection(
  "the cluster no longer accepts this session",
  "The cluster, the SQL user or the allowlist entry was deleted, or the mock was reset.",
  "57P01",
);

const MAX_BYTES = 8192;
const MECHANISM = "SCRAM-SHA-256";

/**
 * Logs a client in, as the service does: finds the cluster, checks the client's address and password, and opens a
 * session on the engine.
 *
 * @throws {Error} if the client closes the connection or sends a malformed message
 */
export async function logIn(socket: TLSSocket, parts: LoginParts): Promise<OpenedSession | SqlError> {
  const { address, serverName, plane, servers, faults, onPassword } = parts;
  const { user = "" } = parts.parameters;
  if (user === "")
    return rejection("the connection string has no SQL user: add one, as in user@host", undefined, "28000");
  const { routingId, database, parameters } = readRoute(parts.parameters, serverName);
  const cluster = plane.admit(routingId, address);
  if ("problem" in cluster) return rejection(cluster.problem, cluster.hint);
  const login: Login = { identity: plane.identity(), routingId: cluster.routingId, user, address };
  if (faults.refuses()) return rejection("an injected fault rejected the connection");
  const unreachable = (error: Error): SqlError =>
    isLocked(error)
      ? rejection(LOCKED_MESSAGE, "Try again later.", LOCKED)
      : rejection(`cluster ${routingId} cannot be reached: ${error.message}`);
  // Reads passwords that were changed in SQL, in case they are newer than the stored ones.
  const running = await servers.reconcile(cluster.id).catch(unreachable);
  if (running && "code" in running) return running;
  const stored = plane.readCatalogue(cluster.id).users.get(user);
  const verifier = parseVerifier(stored ?? "") ?? unknownUserVerifier(user);
  if (!(await checkPassword(socket, verifier))) {
    return rejection(`password authentication failed for user "${user}"`, undefined, "28P01");
  }
  onPassword();
  if (!plane.keeps(login)) return ENDED;
  try {
    const server = running ?? (await servers.open(cluster.id));
    const session = await server.connect({ user, database, parameters });
    socket.write(message("R", 0));
    return { session, login, cluster: cluster.id };
  } catch (error) {
    return unreachable(error as Error);
  }
}

async function checkPassword(socket: TLSSocket, verifier: ScramVerifier): Promise<boolean> {
  socket.write(message("R", 10, MECHANISM, Buffer.from([0])));
  const initial = await takePassword(socket);
  const [mechanism = ""] = readTexts(initial);
  if (mechanism !== MECHANISM)
    throw new Error(`expected the SASL mechanism ${MECHANISM}, got ${mechanism.slice(0, 40)}`);
  // The message contains the mechanism's name, a zero byte, a four-byte length, and the SCRAM message.
  const clientFirst = initial.toString("utf8", MECHANISM.length + 5);
  const [serverFirst, finish] = answerScram(verifier, clientFirst);
  socket.write(message("R", 11, Buffer.from(serverFirst)));
  const serverFinal = finish((await takePassword(socket)).toString("utf8"));
  if (serverFinal !== undefined) socket.write(message("R", 12, Buffer.from(serverFinal)));
  return serverFinal !== undefined;
}

async function takePassword(socket: TLSSocket): Promise<Buffer> {
  const { type, body } = await takeMessage(socket, { typed: true, maxBytes: MAX_BYTES });
  if (type !== "p") throw new Error(`expected a PostgreSQL password message, got a message of type ${type}`);
  return body;
}
