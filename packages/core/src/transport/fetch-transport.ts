import { isIdempotent } from "../retry/retry-policy.ts";
import { readBody } from "./read-response-body.ts";
import type { Transport } from "./transport.ts";

/** The part of `fetch` that the client uses. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /**
   * Set if a body is faster to read in one piece than in chunks, as in Deno. A body of unknown length is still read in
   * chunks, so that `maxResponseBytes` holds.
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
 * Deno repeats a request on its own if a kept-alive connection breaks, whatever the method, so that a POST could create a
 * second cluster. It does not repeat a request whose body is a Blob.
 * @see https://github.com/denoland/deno/pull/32566
 */
function toBlob(body = ""): Blob {
  return new Blob([body]);
}
