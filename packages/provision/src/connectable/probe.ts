import { excerpt } from "@crdb-cloud/core/internal";
import type { Channel, OpenChannel } from "./channel.ts";

/** PostgreSQL's SSLRequest message. It consists of two 32-bit integers: its length (8) and its code (80877103). */
const SSL_REQUEST = Uint8Array.of(0, 0, 0, 8, 4, 210, 22, 47);
const PROTOCOL_3 = [0, 3, 0, 0];
const TERMINATE = Uint8Array.of(0x58, 0, 0, 0, 4);
const DEFAULT_PORT = 26257;
const AUTHENTICATION = 0x52;
const MAX_BYTES = 65_536;

/**
 * Connects to a cluster as a PostgreSQL driver does, with TCP, TLS and a startup message. Stops when the cluster asks
 * for a password. `signal` closes the connection, and `ca` replaces the runtime's root certificates.
 *
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP
 */
export async function probe(
  open: OpenChannel,
  url: URL,
  { ca, signal }: { readonly ca: string | undefined; readonly signal: AbortSignal },
): Promise<void> {
  const hostname = url.hostname.replace(/[[\]]/g, "");
  const plain = await open(hostname, Number(url.port || DEFAULT_PORT), signal);
  await plain.write(SSL_REQUEST);
  const [first] = await createReader(plain)(1);
  if (first !== 0x53) throw new Error("the database server does not support TLS");
  const channel = await plain.startTls({ hostname, ca });
  await channel.write(startupMessage(url));
  const read = createReader(channel);
  const head = await read(5);
  if (head[0] === AUTHENTICATION) return void (await channel.write(TERMINATE).catch(() => {}));
  const length = new DataView(head.buffer).getInt32(1) - 4;
  throw new Error(excerpt(readProblem(await read(Math.min(Math.max(length, 0), MAX_BYTES)))));
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

/** Returns an ErrorResponse's code and text: `28P01: password authentication failed`. */
function readProblem(body: Uint8Array): string {
  const fields = new TextDecoder().decode(body).split("\0");
  const find = (type: string): string => fields.find((field) => field.startsWith(type))?.slice(1) ?? "unknown";
  return `${find("C")}: ${find("M")}`;
}

/** Returns a function that reads exactly as many bytes as you ask for and waits until they have arrived. */
function createReader(channel: Channel): (length: number) => Promise<Uint8Array> {
  let rest = new Uint8Array();
  return async (length) => {
    while (rest.length < length) {
      const chunk = await channel.read();
      if (chunk === undefined) throw new Error("the database server closed the connection");
      const joined = new Uint8Array(rest.length + chunk.length);
      joined.set(rest);
      joined.set(chunk, rest.length);
      rest = joined;
    }
    const bytes = rest.slice(0, length);
    rest = rest.subarray(length);
    return bytes;
  };
}
