import { isIdempotent } from "../retry/retry-policy.ts";
import { readResponse } from "./read-response.ts";
import type { Transport } from "./transport.ts";

/** A function such as `fetch`. The client passes the URL as a string. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /**
   * Whether reading a body in one piece is faster than in chunks, as in Deno. Bodies of unknown length are still read
   * in chunks, to enforce `maxResponseBytes`.
   */
  readonly readsWhole?: boolean;
}

export function createFetchTransport(fetch: FetchLike): Transport {
  return (request) => {
    const { url, method, headers, body, signal } = request;
    request.onSending();
    const responding = fetch(url, {
      method,
      headers,
      body: isIdempotent(method) ? (body ?? null) : toBlob(body),
      redirect: "manual",
      signal,
    });
    return readResponse(responding, request, fetch.readsWhole);
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
