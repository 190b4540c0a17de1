/**
 * Reads the body of a response. Counts bytes after decompression.
 *
 * @param atOnce whether to read a body of known length in one piece
 * @returns `undefined` if the body has more than `maxBytes`; the rest of it is not read
 */
export async function readBody(response: Response, maxBytes: number, atOnce = false): Promise<Uint8Array | undefined> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  // Content-Length counts compressed bytes. If a body is compressed, the decompressed body may exceed `maxBytes`.
  if (
    atOnce &&
    !headers.has("content-encoding") &&
    Number.parseInt(headers.get("content-length") ?? "", 10) <= maxBytes
  ) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}
