import type { Duplex } from "node:stream";
import { CANCEL_REQUEST, message, startupMessage } from "../wire/messages.ts";
import { createScramClient } from "../wire/scram.ts";
import { takeMessage } from "../wire/take.ts";
import type { EngineSession, SessionRequest } from "./engine.ts";
import { StatementError } from "./run-query.ts";

const MAX_BYTES = 1_048_576;

/**
 * Opens a connection to an engine and logs in.
 *
 * @param connect opens a connection to the engine; called for the session and for each cancellation
 * @throws {Error} if the server requires a password but none is set, or if its authentication method isn't supported
 */
export async function openSession(
  connect: () => Promise<Duplex>,
  { user, database, parameters }: SessionRequest,
  password?: string,
): Promise<EngineSession> {
  const stream = await connect();
  stream.write(startupMessage({ ...parameters, user, database }));
  const messages: Buffer[] = [];
  let key: Buffer = Buffer.alloc(0);
  let rejection: StatementError | undefined;
  const scram = createScramClient(password ?? "");
  for (let last = ""; last !== "Z" && last !== "E"; ) {
    const { type, body } = await takeMessage(stream, { typed: true, maxBytes: MAX_BYTES });
    if (type === "R") authenticate(body);
    else messages.push(message(type, body));
    // Clients send the body of BackendKeyData back to the server when they cancel a statement.
    if (type === "K") key = body;
    if (type === "E") rejection = new StatementError(body);
    last = type;
  }
  const cancel = async (): Promise<unknown> => (await connect()).end(message("", CANCEL_REQUEST, key));
  return { stream, greeting: Buffer.concat(messages), key, rejection, cancel: () => void cancel().catch(() => {}) };

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
