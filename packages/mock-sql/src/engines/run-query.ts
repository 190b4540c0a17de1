import type { Duplex } from "node:stream";
import { message, readErrorFields } from "../wire/messages.ts";
import { takeMessage } from "../wire/take.ts";

const MAX_BYTES = 16 * 1_048_576;

/** Thrown if the server rejects a statement. The session stays open. */
export class StatementError extends Error {
  /** The SQLSTATE, such as `42710`. */
  readonly code: string;
  constructor(body: Buffer) {
    const fields = readErrorFields(body);
    super(fields.get("M") ?? "unknown error");
    this.name = "StatementError";
    this.code = fields.get("C") ?? "";
  }
}

/** Runs SQL statements one after the other and returns the rows with all values as text. */
export type RunQuery = (sql: string) => Promise<string[][]>;

/**
 * Returns a function that runs one statement at a time in its own session. The first statement opens the session; later
 * ones reopen it if the server has ended it.
 *
 * @param open opens an authenticated session
 */
export function queueQueries(open: () => Promise<Duplex>): RunQuery & { close(): void } {
  let session: Promise<Duplex> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const drop = (): void => {
    session?.then((stream) => stream.destroy()).catch(() => {});
    session = undefined;
  };
  async function run(sql: string, isLast = false): Promise<string[][]> {
    session ??= open();
    try {
      return await runQuery(await session, sql);
    } catch (error) {
      if (error instanceof StatementError) throw error;
      drop();
      // The server may have closed the idle session before the statement arrived, so this retries once, on a new
      // session.
      if (isLast) throw error;
      return run(sql, true);
    }
  }
  const enqueue = (sql: string): Promise<string[][]> => {
    const result = queue.then(() => run(sql));
    queue = result.catch(() => {});
    return result;
  };
  return Object.assign(enqueue, { close: drop });
}

async function runQuery(stream: Duplex, sql: string): Promise<string[][]> {
  stream.write(message("Q", sql));
  const rows: string[][] = [];
  let failure: StatementError | undefined;
  for (;;) {
    const { type, body } = await takeMessage(stream, { typed: true, maxBytes: MAX_BYTES });
    if (type === "D") rows.push(readRow(body));
    if (type === "E") failure = new StatementError(body);
    if (type === "Z") break;
  }
  if (failure !== undefined) throw failure;
  return rows;
}

function readRow(body: Buffer): string[] {
  const columns: string[] = [];
  let offset = 2;
  for (let left = body.readInt16BE(); left > 0; left -= 1) {
    const length = body.readInt32BE(offset);
    offset += 4;
    columns.push(length < 0 ? "" : body.toString("utf8", offset, offset + length));
    offset += Math.max(length, 0);
  }
  return columns;
}
