import { isIdempotent } from "../retry/retry-policy.ts";
import { createBodyBuffer } from "./body-buffer.ts";
import { precedesConnection } from "./precedes-connection.ts";
import type { Transport, TransportRequest, TransportResponse } from "./transport.ts";

/** A function like `fetch` that receives the URL as a string. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Creates a transport that sends each request with a `fetch` function.
 *
 * @param bufferedRead whether reading a body of known length in one piece is faster, as in Deno
 */
export function createFetchTransport(fetch: FetchLike, bufferedRead?: boolean): Transport {
  return (request) => {
    const { url, method, headers, body, signal } = request;
    request.onSending();
    const responding = fetch(url, {
      method,
      headers,
      ...(isIdempotent(method) ? { body: body ?? null } : toSentOnce(body)),
      redirect: "manual",
      signal,
    }).catch((error) => {
      if (precedesConnection(error)) request.onSending(false);
      throw error;
    });
    return readResponse(responding, request, bufferedRead);
  };
}

/**
 * Returns options that keep `fetch` from sending a request twice, which could create a second cluster. If a kept-alive
 * connection breaks, Deno resends even a POST, unless its body is a Blob. With `keepalive: false`, Bun opens a new
 * connection instead of reusing one that the server may be closing.
 * @see https://github.com/denoland/deno/pull/32566
 */
function toSentOnce(body = ""): RequestInit {
  return { body: new Blob([body]), keepalive: false };
}

/** Reads a response; its body is `undefined` if it is larger than `maxBytes` after decompression. */
async function readResponse(
  responding: Promise<Response>,
  { maxBytes, onStatus }: Pick<TransportRequest, "maxBytes" | "onStatus">,
  atOnce?: boolean,
): Promise<TransportResponse> {
  const response = await responding;
  const { status, headers, body } = response;
  onStatus(status, headers);
  if (body === null) return { status, headers, body: new Uint8Array() };
  // Only without compression: Content-Length counts compressed bytes, so the body could still exceed `maxBytes`.
  if (atOnce && !headers.has("content-encoding") && Number(headers.get("content-length") || Number.NaN) <= maxBytes) {
    return { status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  }
  const reader = body.getReader();
  const buffer = createBodyBuffer(maxBytes);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { status, headers, body: buffer.join() };
    if (buffer.add(value)) continue;
    reader.cancel().catch(() => {});
    return { status, headers, body: undefined };
  }
}
