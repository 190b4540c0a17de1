import type { Duplex } from "node:stream";
import { errorMessage, rejection } from "./messages.ts";

/** Replaces messages that one side of a session sends to the other. */
export interface Interception {
  /**
   * Whether to buffer messages of this type and length (in bytes) in memory and pass them to `replace()`.
   *
   * @throws {RangeError} to end the session
   */
  wants(type: string, length: number): boolean;
  /** Returns the messages to send instead of this one; `[]` drops it. */
  replace(type: string, body: Buffer): readonly Buffer[];
  /** If set, the messages that `replace()` has just returned are only sent once this promise has settled. */
  pause?: Promise<unknown>;
}

const HEADER_BYTES = 5;

/**
 * Sends everything from one side of a session to the other, with backpressure. Messages that may be replaced are sent
 * only once they are complete.
 */
export function relay(from: Duplex, to: Duplex, interception: Interception): void {
  const filter = createMessageFilter(interception);
  const pass = (output: readonly Buffer[]): void => {
    let flushed = true;
    for (const bytes of output) flushed = to.write(bytes);
    if (flushed) return void from.resume();
    from.pause();
    to.once("drain", () => from.resume());
  };
  from.on("data", (chunk: Buffer) => {
    let output: readonly Buffer[];
    try {
      output = filter(chunk);
    } catch (error) {
      from
        .removeAllListeners("data")
        .resume()
        .end(errorMessage(rejection((error as Error).message, undefined, "08P01")));
      to.destroy();
      return;
    }
    const { pause } = interception;
    delete interception.pause;
    if (!pause) return pass(output);
    from.pause();
    pause.catch(() => {}).then(() => pass(output));
  });
  from.once("end", () => to.end());
  from.once("close", () => to.destroy());
  from.resume();
}

/**
 * Returns a function that takes a stream's next bytes and returns the bytes to send. It throws a `RangeError` if a
 * message's length field is less than 4.
 */
export function createMessageFilter({ wants, replace }: Interception): (chunk: Buffer) => readonly Buffer[] {
  /** The parts of a message that isn't complete yet, and how many of its bytes are missing. */
  let held: Buffer[] = [];
  let missing = 0;
  /** How many bytes of the current message are still to be passed on unchanged. */
  let passing = 0;
  return (chunk) => {
    if (held.length > 0) held.push(chunk);
    missing -= chunk.length;
    if (held.length > 0 && missing > 0) return [];
    // Most chunks contain only complete messages that need no change, so they are sent without copying.
    const bytes = held.length > 0 ? Buffer.concat(held) : chunk;
    held = [];
    const output: Buffer[] = [];
    let start = 0;
    let offset = Math.min(passing, bytes.length);
    passing -= offset;
    while (offset < bytes.length) {
      const left = bytes.length - offset;
      const length = left < HEADER_BYTES ? HEADER_BYTES : bytes.readInt32BE(offset + 1) + 1;
      if (length < HEADER_BYTES) throw new RangeError("a PostgreSQL message is shorter than 4 bytes");
      const type = String.fromCharCode(bytes[offset] as number);
      const wanted = left < HEADER_BYTES || wants(type, length);
      if (wanted && left < length) {
        [held, missing] = [[bytes.subarray(offset)], length - left];
        break;
      }
      if (wanted) {
        if (offset > start) output.push(bytes.subarray(start, offset));
        output.push(...replace(type, bytes.subarray(offset + HEADER_BYTES, offset + length)));
        start = offset + length;
      }
      passing = Math.max(length - left, 0);
      offset = Math.min(offset + length, bytes.length);
    }
    if (offset > start) output.push(bytes.subarray(start, offset));
    return output;
  };
}
