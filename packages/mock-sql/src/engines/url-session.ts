import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { connect, isIP, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type ConnectionOptions, connect as connectTls } from "node:tls";
import { message, SSL_REQUEST } from "../wire/messages.ts";
import { take } from "../wire/take.ts";
import type { EngineSession, SessionRequest } from "./engine.ts";
import { openCancelableSession } from "./open-session.ts";

const PORT = 26257;

/**
 * Opens a session on the server at a URL, with TLS if the URL's `sslmode` requires it.
 *
 * @throws {Error} if the server can't be reached or rejects the password
 */
export async function openUrlSession(url: URL, session: SessionRequest): Promise<EngineSession> {
  const password = url.password === "" ? undefined : decodeURIComponent(url.password);
  const options = [url.searchParams.get("options"), session.parameters.options].filter(Boolean).join(" ");
  const parameters = { ...session.parameters, ...(options !== "" && { options }) };
  return openCancelableSession(() => openStream(url), { ...session, parameters }, password);
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
  return encrypt(socket, { host, ...name, ...ca, rejectUnauthorized: mode.startsWith("verify") });
}

async function encrypt(socket: Socket, options: ConnectionOptions): Promise<Duplex> {
  socket.write(message("", SSL_REQUEST));
  if ((await take(socket, 1)).toString() !== "S")
    throw new Error("the server does not support TLS: remove sslmode from sql.url");
  const secure = connectTls({ socket, ...options });
  await once(secure, "secureConnect");
  secure.on("error", () => {});
  return secure;
}
