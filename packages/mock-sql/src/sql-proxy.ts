import { constants } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext, createServer as createTlsServer, type SecureContext, type TLSSocket } from "node:tls";
import type { CertificateAuthority, SqlContext } from "@crdb-cloud/mock/internal";
import type { ClusterServers } from "./cluster-servers.ts";
import type { EngineSession, SqlEngine } from "./engines/engine.ts";
import { interceptSession } from "./intercept.ts";
import { ENDED, logIn, type OpenedSession } from "./log-in.ts";
import { trustInThisProcess } from "./open-authority.ts";
import { errorMessage, rejection, type SqlError } from "./wire/messages.ts";
import { readStartup } from "./wire/read-startup.ts";
import { relay } from "./wire/relay.ts";

export interface SqlProxyParts extends Pick<SqlContext, "plane" | "faults"> {
  readonly authority: CertificateAuthority;
  readonly engine: SqlEngine;
  readonly servers: ClusterServers;
  /** The host names and addresses that the proxy's certificate is valid for. */
  readonly hosts: readonly string[];
  /** The time limit for the TLS handshake and, separately, for the login, in milliseconds. */
  readonly loginTimeoutMs: number;
}

/**
 * Accepts SQL connections to all clusters on one port, checks them against the mock's state, and relays them to an engine.
 *
 * @throws {Error} if the port is in use, or this machine doesn't have the address
 */
export async function startSqlProxy(parts: SqlProxyParts, port: number, host: string) {
  const { authority, plane, engine, servers, faults, hosts, loginTimeoutMs } = parts;
  const open = new Map<string, Socket>();
  const logins = new Map<TLSSocket, OpenedSession>();
  let isTrusted = false;
  const tls = createTlsServer({
    ...authority.issue(hosts),
    minVersion: "TLSv1.2",
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    handshakeTimeout: loginTimeoutMs,
    SNICallback: (name, done) => done(null, toContext(name)),
  });
  const server = createServer({ noDelay: true }, (socket) => {
    const key = toKey(socket);
    open.set(key, socket);
    socket.once("close", () => open.delete(key));
    guard(socket, loginTimeoutMs, () => acceptPlain(socket));
  });
  tls.on("secureConnection", (socket) => guard(socket, loginTimeoutMs, (stop) => acceptSecure(socket, stop)));
  tls.on("tlsClientError", (_, socket) => socket.destroy());

  /**
   * Issues a certificate for a host name that starts with a cluster's routing ID. Other names get the default
   * certificate.
   */
  function toContext(name: string): SecureContext | undefined {
    const [label = ""] = name.split(".");
    const known = name.includes(".") && plane.listClusters().some(({ routingId }) => routingId === label);
    return known ? createSecureContext(authority.issue([name])) : undefined;
  }

  async function acceptPlain(socket: Socket): Promise<void> {
    const startup = await readStartup(socket);
    if (startup.kind === "cancel") return cancel(socket, startup.key);
    if (startup.kind === "session") return reject(socket, NOT_ENCRYPTED);
    // Trusting a certificate takes 10 ms, so this waits until a client connects and is about to check it.
    if (!isTrusted) trustInThisProcess(authority.certificate);
    isTrusted = true;
    socket.write("S");
    tls.emit("connection", socket);
  }

  async function acceptSecure(socket: TLSSocket, onPassword: () => void): Promise<void> {
    const startup = await readStartup(socket);
    if (startup.kind === "cancel") return cancel(socket, startup.key);
    if (startup.kind === "encrypt") throw new Error("the client requested TLS on a connection that already uses TLS");
    const [address, serverName] = [socket.remoteAddress ?? "", socket.servername || undefined];
    const opened = await logIn(socket, { ...startup, address, serverName, onPassword, ...parts });
    if ("code" in opened) return reject(socket, opened);
    const { session, login } = opened;
    const onChange = (): Promise<unknown> => servers.reconcile(opened.cluster).catch(() => {});
    logins.set(socket, opened);
    socket.once("close", () => {
      logins.delete(socket);
      // A SQL function may have changed databases or users unnoticed, so this saves them in the state file.
      if (plane.hasFile()) onChange();
    });
    if (!plane.keeps(login)) return endSession(socket, session);
    socket.write(session.greeting);
    const reset = (): void => void open.get(toKey(socket))?.resetAndDestroy();
    const interceptions = interceptSession(faults, engine, { session, reset, onChange });
    relay(socket, session.stream, interceptions.client);
    relay(session.stream, socket, interceptions.engine);
  }

  function cancel(socket: Duplex, key: string): void {
    for (const { session } of logins.values()) if (session.key.toString("hex") === key) session.cancel();
    socket.end();
  }

  await once(server.listen(port, host), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    /** Ends sessions that the service would end too, such as those of deleted SQL users. */
    review(): void {
      for (const [socket, { login, session }] of logins) {
        if (!plane.keeps(login) && logins.delete(socket)) endSession(socket, session);
      }
    },
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open.values()) socket.destroy();
      await closed;
      await servers.close();
    },
  };
}

const NOT_ENCRYPTED = rejection(
  "the mock accepts only TLS connections",
  "Add sslmode=verify-full to the connection string.",
);

/**
 * Runs a step of a login and disconnects the client if the step fails or exceeds the time limit. The step calls `stop`
 * to lift the limit while it waits for the engine instead of the client.
 */
function guard(socket: Socket, timeoutMs: number, step: (stop: () => void) => Promise<void>): void {
  socket.on("error", () => {});
  const timer = setTimeout(() => socket.destroy(), timeoutMs);
  const stop = (): void => clearTimeout(timer);
  step(stop)
    .catch(() => socket.destroy())
    .finally(stop);
}

function endSession(socket: TLSSocket, session: EngineSession): void {
  session.stream.removeAllListeners("close").destroy();
  socket.removeAllListeners("data");
  reject(socket, ENDED);
}

/** Sends the error that ends a connection. If the client hasn't disconnected a second later, closes the connection. */
function reject(socket: Socket, error: SqlError): void {
  socket.end(errorMessage(error));
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), 1000);
  timer.unref();
  socket.once("close", () => clearTimeout(timer));
}

function toKey({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}
