import type { CompressCallback, ZlibOptions } from "node:zlib";

type Decompress = (body: Uint8Array, options: ZlibOptions, done: CompressCallback) => void;

/**
 * Decompresses a response body, or returns it unchanged if the encoding is unknown.
 *
 * @returns `undefined` if the result is larger than `maxBytes`
 * @throws {Error} with zlib's code if the body isn't in that encoding, or was cut short
 */
export async function decompress(
  body: Uint8Array,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const zlib = process.getBuiltinModule("node:zlib");
  const decoders: Readonly<Record<string, Decompress>> = {
    gzip: zlib.gunzip,
    "x-gzip": zlib.gunzip,
    deflate: zlib.inflate,
    br: zlib.brotliDecompress,
  };
  const decode = decoders[encoding.trim().toLowerCase()];
  if (decode === undefined) return body;
  return new Promise((resolve, reject) => {
    decode(body, { maxOutputLength: maxBytes }, (error, result) => {
      if (error === null) resolve(result);
      else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") resolve(undefined);
      else reject(error);
    });
  });
}
