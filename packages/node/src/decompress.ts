import type { CompressCallback, ZlibOptions } from "node:zlib";

type Decompress = (body: Uint8Array, options: ZlibOptions, done: CompressCallback) => void;

/** The maximum number of content encodings in a response, which is also the limit of `fetch`. */
const MOST_ENCODINGS = 5;

/**
 * Decompresses a response body, or returns it unchanged if an encoding is unknown. Like `fetch`, it undoes several
 * encodings, such as `gzip, br`, from the last to the first.
 *
 * @returns `undefined` if the result is larger than `maxBytes`
 * @throws {Error} with zlib's code if the body isn't in that encoding or is truncated
 */
export async function decompress(body: Uint8Array, encodings: string, maxBytes: number) {
  const zlib = process.getBuiltinModule("node:zlib");
  const decoders: Readonly<Record<string, Decompress | undefined>> = {
    gzip: zlib.gunzip,
    "x-gzip": zlib.gunzip,
    // Some servers omit the zlib header. If it's there, the low four bits of the body's first byte are 8.
    deflate: (bytes, ...rest) => (Number(bytes[0]) % 16 === 8 ? zlib.inflate : zlib.inflateRaw)(bytes, ...rest),
    br: zlib.brotliDecompress,
    // `zstdDecompress` is missing in Node.js before 22.15, and in 23.0 to 23.7.
    zstd: (zlib as { readonly zstdDecompress?: Decompress }).zstdDecompress,
  };
  const steps = encodings.split(",", MOST_ENCODINGS + 1).map((encoding) => decoders[encoding.trim().toLowerCase()]);
  if (steps.length > MOST_ENCODINGS) throw new Error(`the response has more than ${MOST_ENCODINGS} content encodings`);
  if (!steps.every((step) => step !== undefined)) return body;
  let decoded: Uint8Array | undefined = body;
  for (const step of steps.reverse()) if (decoded !== undefined) decoded = await decode(step, decoded, maxBytes);
  return decoded;
}

function decode(step: Decompress, body: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    step(body, { maxOutputLength: maxBytes }, (error, result) => {
      if (error === null) resolve(result);
      else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") resolve(undefined);
      else reject(error);
    });
  });
}
