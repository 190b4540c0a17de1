import type { Socket } from "node:net";
import { excerpt } from "@crdb-cloud/core/internal";

/** PostgreSQL's SSLRequest message. It consists of two 32-bit integers: its length (8) and its code (80877103). */
const SSL_REQUEST = Uint8Array.of(0, 0, 0, 8, 4, 210, 22, 47);
const PROTOCOL_3 = [0, 3, 0, 0];
const TERMINATE = Uint8Array.of(0x58, 0, 0, 0, 4);
const DEFAULT_PORT = 26257;
const AUTHENTICATION = 0x52;
const MAX_BYTES = 65_536;

/**
 * Connects to a cluster as a PostgreSQL driver does, with TCP, TLS and a startup message. Stops when the cluster asks
 * for a password. Aborting `signal` closes the connection. `ca` replaces the runtime's root certificates.
 *
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP
 */
export async function probe(url: URL, { ca, signal }: { ca: string | undefined; signal: AbortSignal }): Promise<void> {
  // Loads modules lazily, so functions that don't connect, such as sweeps, also run in workers and browsers.
  const { connect, isIP } = process.getBuiltinModule("node:net");
  const host = url.hostname.replace(/[[\]]/g, "");
  const plain = connect({ host, port: Number(url.port || DEFAULT_PORT), noDelay: true, signal });
  try {
    await connected(plain, "connect");
    plain.write(SSL_REQUEST);
    const [first] = await read(plain, 1);
    if (first !== 0x53) throw new Error("the database server does not support TLS");
    const name = isIP(host) ? {} : { servername: host };
    const socket = process.getBuiltinModule("node:tls").connect({ socket: plain, host, ...name, ...(ca && { ca }) });
    await connected(socket, "secureConnect");
    socket.write(startupMessage(url));
    const head = await read(socket, 5);
    if (head[0] === AUTHENTICATION) return await new Promise((resolve) => void socket.end(TERMINATE, resolve));
    // In PostgreSQL's protocol, a message's length doesn't include its first byte, which is its type.
    const end = Math.min(new DataView(head.buffer).getInt32(1) + 1, MAX_BYTES);
    throw new Error(excerpt(readProblem((await read(socket, end, head)).subarray(5, Math.max(end, 5)))));
  } finally {
    plain.destroy();
  }
}

async function connected(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  // Without a listener, an `error` event would end the program. The next `read()` throws the error instead.
  socket.on("error", () => {});
  await process.getBuiltinModule("node:events").once(socket, event);
}

/** Reads until there are at least `length` bytes, including those in `start`. May return more. */
async function read(socket: Socket, length: number, start = new Uint8Array()): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = start;
  while (bytes.length < length) {
    const chunk: Uint8Array | null = socket.read();
    if (chunk !== null) bytes = new Uint8Array([...bytes, ...chunk]);
    else if (socket.readableEnded || socket.destroyed) {
      throw socket.errored ?? new Error("the database server closed the connection");
    } else await nextEvent(socket);
  }
  return bytes;
}

async function nextEvent(socket: Socket): Promise<void> {
  const { once } = process.getBuiltinModule("node:events");
  const waiting = new AbortController();
  const events = ["readable", "end", "close"].map((event) => once(socket, event, waiting));
  await Promise.race(events).finally(() => waiting.abort());
}

function startupMessage(url: URL): Uint8Array {
  const options = url.searchParams.get("options");
  const parameters = {
    user: decodeURIComponent(url.username) || "root",
    database: decodeURIComponent(url.pathname.slice(1)) || "defaultdb",
    ...(options !== null && { options }),
  };
  const body = new TextEncoder().encode(`${Object.entries(parameters).flat().join("\0")}\0\0`);
  const message = new Uint8Array(8 + body.length);
  new DataView(message.buffer).setInt32(0, message.length);
  message.set(PROTOCOL_3, 4);
  message.set(body, 8);
  return message;
}

/** Formats an ErrorResponse as its code and message, such as `28P01: password authentication failed`. */
function readProblem(body: Uint8Array): string {
  const fields = new TextDecoder().decode(body).split("\0");
  const find = (type: string): string => fields.find((field) => field.startsWith(type))?.slice(1) ?? "unknown";
  return `${find("C")}: ${find("M")}`;
}
