import type { TransportRequest, TransportResponse } from "./transport.ts";

/**
 * Waits for the response of `fetch`, then reads its body. `maxBytes` counts bytes after decompression.
 *
 * @param atOnce whether to read a body of known length in one piece
 * @returns the response. If the body has more than `maxBytes`, `body` is `undefined`, and the rest is not read.
 */
export async function readResponse(
  responding: Promise<Response>,
  { maxBytes, onStatus }: Pick<TransportRequest, "maxBytes" | "onStatus">,
  atOnce?: boolean,
): Promise<TransportResponse> {
  const response = await responding;
  const { status, headers, body } = response;
  onStatus(status, headers);
  if (body === null) return { status, headers, body: new Uint8Array() };
  // Content-Length counts compressed bytes, so a decompressed body may be larger than `maxBytes`.
  if (
    atOnce &&
    !headers.has("content-encoding") &&
    Number.parseInt(headers.get("content-length") ?? "", 10) <= maxBytes
  ) {
    return { status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  }
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) {
      const whole = chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
      return { status, headers, body: whole };
    }
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return { status, headers, body: undefined };
    }
    chunks.push(value);
  }
}
