/** Collects the chunks of a response body. */
export interface BodyBuffer {
  /** Adds a chunk. Returns false if the body is now larger than allowed. */
  add(chunk: Uint8Array<ArrayBuffer>): boolean;
  /** Returns the body. */
  join(): Uint8Array<ArrayBuffer>;
}

/**
 * Creates a buffer that grows with the body. It keeps no chunks but the first, because a tiny chunk takes a hundred times
 * as much memory as its bytes, and a server decides how large chunks are.
 *
 * @param maxBytes the largest body
 */
export function createBodyBuffer(maxBytes: number): BodyBuffer {
  let bytes = new Uint8Array();
  let size = 0;
  return {
    add(chunk) {
      const start = size;
      size += chunk.byteLength;
      if (size > maxBytes) return false;
      if (start === 0) {
        // Most bodies are one chunk, which needn't be copied.
        bytes = chunk;
        return true;
      }
      if (size > bytes.length) {
        const larger = new Uint8Array(Math.min(maxBytes, Math.max(size, 2 * bytes.length)));
        larger.set(bytes.subarray(0, start));
        bytes = larger;
      }
      bytes.set(chunk, start);
      return true;
    },
    join: () => bytes.subarray(0, size),
  };
}
