/**
 * Reads a body whole, counting bytes after decompression.
 *
 * @param atOnce whether to read it in one piece, where its length is known
 * @returns nothing as soon as there are more than `maxBytes`; the rest is not read
 */
export async function readBody(response: Response, maxBytes: number, atOnce = false): Promise<Uint8Array | undefined> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  // An encoded body is longer than its length says.
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
