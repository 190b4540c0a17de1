/** Collects the chunks of a response body. */
export interface BodyBuffer {
  /** Adds a chunk. Returns false if the body is now larger than allowed. */
  add(chunk: Uint8Array): boolean;
  /** Returns the chunks added so far as one array. */
  join(): Uint8Array;
}

/** Creates a buffer that grows as needed. An array of tiny chunks would take a hundred times as much memory. */
export function createBodyBuffer(maxBytes: number): BodyBuffer {
  let bytes: Uint8Array = new Uint8Array();
  let size = 0;
  return {
    add(chunk) {
      const end = size + chunk.length;
      if (end > maxBytes) return false;
      // Most bodies are a single chunk, which needs no copy.
      if (size === 0) bytes = chunk;
      else {
        if (end > bytes.length) {
          const larger = new Uint8Array(Math.min(maxBytes, 2 * end));
          larger.set(bytes);
          bytes = larger;
        }
        bytes.set(chunk, size);
      }
      size = end;
      return true;
    },
    join: () => bytes.subarray(0, size),
  };
}
