import type { Duplex } from "node:stream";
import { message, readTexts } from "../messages.ts";
import { takeMessage } from "../take.ts";

const MAX_BYTES = 16 * 1_048_576;

/** Returns a function that executes statements on a session, one after the other, and returns their rows as text. */
export function queueQueries(stream: Duplex): (sql: string) => Promise<string[][]> {
  let queue: Promise<unknown> = Promise.resolve();
  return (sql) => {
    const result = queue.then(() => runQuery(stream, sql));
    queue = result.catch(() => {});
    return result;
  };
}

/**
 * Executes a statement on a session and returns its rows as text.
 *
 * @throws {Error} with the message of the engine if the statement fails.
 */
async function runQuery(stream: Duplex, sql: string): Promise<string[][]> {
  stream.write(message("Q", sql));
  const rows: string[][] = [];
  let failure: string | undefined;
  for (;;) {
    const { type, body } = await takeMessage(stream, { typed: true, maxBytes: MAX_BYTES });
    if (type === "D") rows.push(readRow(body));
    if (type === "E") failure = readErrorText(body);
    if (type === "Z") break;
  }
  if (failure !== undefined) throw new Error(failure);
  return rows;
}

/** Returns the human-readable text of an ErrorResponse. */
export function readErrorText(body: Buffer): string {
  return (
    readTexts(body)
      .find((field) => field.startsWith("M"))
      ?.slice(1) ?? "unknown error"
  );
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
