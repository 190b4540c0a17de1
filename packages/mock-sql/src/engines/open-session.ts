import type { Duplex } from "node:stream";
import { CANCEL_REQUEST, message, startupMessage } from "../wire/messages.ts";
import { createScramClient } from "../wire/scram.ts";
import { takeMessage } from "../wire/take.ts";
import type { EngineSession, SessionRequest } from "./engine.ts";

const MAX_BYTES = 1_048_576;
const BACKEND_KEY_DATA = 0x4b;

/**
 * Logs in to an engine. Returns the messages that follow, up to the first ReadyForQuery or the error that ends the
 * session.
 *
 * @throws {Error} if the server requires a password and there is none, or requires an unsupported authentication method
 */
export async function openSession(
  stream: Duplex,
  { user, database, parameters }: SessionRequest,
  password?: string,
): Promise<Buffer> {
  stream.write(startupMessage({ ...parameters, user, database }));
  const greeting: Buffer[] = [];
  const scram = createScramClient(password ?? "");
  for (;;) {
    const { type, body } = await takeMessage(stream, { typed: true, maxBytes: MAX_BYTES });
    if (type === "R") authenticate(body);
    else greeting.push(message(type, body));
    if (type === "Z" || type === "E") return Buffer.concat(greeting);
  }

  function authenticate(body: Buffer): void {
    const method = body.readInt32BE();
    if (method === 0 || method === 12) return;
    if (password === undefined) throw new Error("the server requires a password: add it to sql.url");
    if (method === 3) stream.write(message("p", password));
    else if (method === 10) stream.write(message("p", "SCRAM-SHA-256", scram.first.length, Buffer.from(scram.first)));
    else if (method === 11) stream.write(message("p", Buffer.from(scram.final(body.toString("utf8", 4)))));
    else
      throw new Error(
        "the server requires an unsupported authentication method: use SCRAM-SHA-256 or a clear-text password",
      );
  }
}

/**
 * Opens a session whose statements can be canceled.
 *
 * @param connect opens a connection to the engine, for the session and for each cancellation
 */
export async function openCancelableSession(
  connect: () => Promise<Duplex>,
  session: SessionRequest,
  password?: string,
): Promise<EngineSession> {
  const stream = await connect();
  const greeting = await openSession(stream, session, password);
  const cancelMessage = message("", CANCEL_REQUEST, readCancelKey(greeting));
  return {
    stream,
    greeting,
    cancel: () =>
      void connect().then(
        (socket) => socket.end(cancelMessage),
        () => {},
      ),
  };
}

/** Reads the key in BackendKeyData, which a server sends after a login. Clients send it back to cancel a statement. */
export function readCancelKey(greeting: Buffer): Buffer {
  for (let offset = 0; offset + 5 <= greeting.length; ) {
    const end = offset + greeting.readInt32BE(offset + 1) + 1;
    if (greeting[offset] === BACKEND_KEY_DATA) return greeting.subarray(offset + 5, end);
    offset = end;
  }
  return Buffer.alloc(0);
}
