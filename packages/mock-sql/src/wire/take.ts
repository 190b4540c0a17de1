import { once } from "node:events";
import type { Readable } from "node:stream";

/**
 * Reads exactly `length` bytes.
 *
 * @throws {Error} if the stream ends first
 */
export async function take(stream: Readable, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let missing = length;
  while (missing > 0) {
    // Reads whatever is buffered. Calling `read(missing)` while fewer bytes are buffered would make the stream emit
    // `readable` over and over.
    const chunk = stream.read() as Buffer | null;
    if (chunk === null && (stream.readableEnded || stream.destroyed))
      throw new Error("the connection was closed in the middle of a PostgreSQL message");
    if (chunk === null) await nextEvent(stream);
    else chunks.push(chunk);
    missing -= chunk?.length ?? 0;
  }
  const bytes = Buffer.concat(chunks);
  if (missing < 0) stream.unshift(bytes.subarray(length));
  return bytes.subarray(0, length);
}

/**
 * Reads a PostgreSQL message. If `typed` is true, the message starts with a one-byte type. A client's first message has
 * no type, so `type` is `""`.
 *
 * @param maxBytes the longest message to accept
 * @throws {Error} if the stream ends too early, or the message's length is out of range
 */
export async function takeMessage(stream: Readable, { typed, maxBytes }: { typed: boolean; maxBytes: number }) {
  const head = await take(stream, typed ? 5 : 4);
  const length = head.readInt32BE(head.length - 4) - 4;
  if (length < 0 || length > maxBytes)
    throw new Error(`a PostgreSQL message has an invalid length of ${length}: expected 0 to ${maxBytes} bytes`);
  return { type: head.toString("latin1", 0, head.length - 4), body: await take(stream, length) };
}

async function nextEvent(stream: Readable): Promise<void> {
  const waiting = new AbortController();
  const events = ["readable", "end", "close"].map((event) => once(stream, event, waiting));
  await Promise.race(events).finally(() => waiting.abort());
}
