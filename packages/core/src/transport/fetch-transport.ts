import { isIdempotent } from "../retry/retry-policy.ts";
import { readBody } from "./read-response-body.ts";
import type { Transport } from "./transport.ts";

/** The part of `fetch` that the client uses. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /**
   * Set if reading a body in one piece is faster than reading it in chunks, as in Deno. A body of unknown length is
   * still read in chunks, so that `maxResponseBytes` is enforced.
   */
  readonly readsWhole?: boolean;
}

/** Creates a transport that sends requests with a `fetch` function. */
export function createFetchTransport(fetch: FetchLike): Transport {
  return async ({ url, method, headers, body, maxBytes, signal, onSending, onStatus }) => {
    onSending();
    const response = await fetch(url, {
      method,
      headers,
      body: isIdempotent(method) ? (body ?? null) : toBlob(body),
      redirect: "manual",
      signal,
    });
    onStatus(response.status);
    const { status, headers: responseHeaders } = response;
    return { status, headers: responseHeaders, body: await readBody(response, maxBytes, fetch.readsWhole) };
  };
}

/**
 * Converts a body to a Blob. If a kept-alive connection breaks, Deno repeats any request, even a POST, which could
 * create a second cluster. Deno does not repeat a request whose body is a Blob.
 * @see https://github.com/denoland/deno/pull/32566
 */
function toBlob(body = ""): Blob {
  return new Blob([body]);
}
