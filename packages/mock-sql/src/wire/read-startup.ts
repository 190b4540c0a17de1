import type { Duplex } from "node:stream";
import {
  CANCEL_REQUEST,
  GSSENC_REQUEST,
  int16,
  message,
  PROTOCOL_3,
  readTexts,
  SSL_REQUEST,
  type StartupParameters,
} from "./messages.ts";
import { takeMessage } from "./take.ts";

export type Startup =
  | { readonly kind: "encrypt" }
  | { readonly kind: "cancel"; readonly key: string }
  | { readonly kind: "session"; readonly parameters: StartupParameters };

/** The longest first message that a client may send, in bytes. PostgreSQL has the same limit. */
const MAX_BYTES = 10_000;
const MAX_ENCRYPTION_REQUESTS = 2;

/**
 * Reads a client's first message. If the client requests GSSAPI encryption, declines and reads the next message.
 *
 * @throws {Error} if the message is malformed, or requests a protocol version other than 3
 */
export async function readStartup(stream: Duplex): Promise<Startup> {
  for (let requests = 0; requests < MAX_ENCRYPTION_REQUESTS; requests += 1) {
    const { body } = await takeMessage(stream, { typed: false, maxBytes: MAX_BYTES });
    const code = body.length >= 4 ? body.readInt32BE() : 0;
    if (code === SSL_REQUEST) return { kind: "encrypt" };
    if (code === CANCEL_REQUEST) return { kind: "cancel", key: body.toString("hex", 4) };
    if (code !== GSSENC_REQUEST) return { kind: "session", parameters: readParameters(code, body, stream) };
    stream.write("N");
  }
  throw new Error("the client keeps requesting encryption without starting a session");
}

function readParameters(version: number, body: Buffer, stream: Duplex): StartupParameters {
  if (version >> 16 !== 3) throw new Error("the client requested a PostgreSQL protocol version other than 3");
  const texts = readTexts(body.subarray(4));
  const parameters: Record<string, string> = Object.create(null);
  const unknown: string[] = [];
  for (let index = 0; index + 1 < texts.length; index += 2) {
    const [name = "", value = ""] = texts.slice(index, index + 2);
    if (name.startsWith("_pq_.")) unknown.push(name);
    else if (name !== "") parameters[name] = value;
  }
  // If the client requests protocol extensions or a later minor version, replies that they aren't supported.
  if (version !== PROTOCOL_3 || unknown.length > 0) {
    stream.write(message("v", PROTOCOL_3, Buffer.concat([int16(0), int16(unknown.length)]), ...unknown));
  }
  return parameters;
}
