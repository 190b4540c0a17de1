import type { Duplex } from "node:stream";

/** Replaces messages that one side of a session sends to the other. */
export interface Interception {
  /** Whether to call `replace()` for messages of this type. */
  wants(type: string): boolean;
  /** Returns the messages to send instead of this one; `[]` drops it. */
  replace(type: string, body: Buffer): readonly Buffer[];
  /** Returns the total delay, in milliseconds, of the messages replaced since the last call. */
  takeDelay?(): number;
}

/**
 * The longest message that can be replaced, in bytes. Longer ones pass through unchanged, so that the mock doesn't have
 * to hold them in memory.
 */
const MAX_HELD_BYTES = 65_536;
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
    } catch {
      from.destroy();
      return;
    }
    const delayMs = interception.takeDelay?.() ?? 0;
    if (delayMs === 0) return pass(output);
    from.pause();
    setTimeout(() => pass(output), delayMs);
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
  /** The start of a message whose remaining bytes haven't arrived yet. */
  let held: Buffer = Buffer.alloc(0);
  /** How many bytes of the current message still have to be passed on unchanged. */
  let passing = 0;
  return (chunk) => {
    // Most chunks contain only complete messages that need no change, so they are sent without copying.
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    held = Buffer.alloc(0);
    const output: Buffer[] = [];
    let start = 0;
    let offset = Math.min(passing, bytes.length);
    passing -= offset;
    while (offset < bytes.length) {
      const left = bytes.length - offset;
      const length = left < HEADER_BYTES ? HEADER_BYTES : bytes.readInt32BE(offset + 1) + 1;
      if (length < HEADER_BYTES) throw new RangeError("a PostgreSQL message is shorter than 4 bytes");
      const type = String.fromCharCode(bytes[offset] as number);
      const wanted = left < HEADER_BYTES || (length <= MAX_HELD_BYTES && wants(type));
      if (wanted && left < length) break;
      if (wanted) {
        if (offset > start) output.push(bytes.subarray(start, offset));
        output.push(...replace(type, bytes.subarray(offset + HEADER_BYTES, offset + length)));
        start = offset + length;
      }
      passing = Math.max(length - left, 0);
      offset = Math.min(offset + length, bytes.length);
    }
    if (offset > start) output.push(bytes.subarray(start, offset));
    held = bytes.subarray(offset);
    return output;
  };
}
