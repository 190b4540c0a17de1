import { isIdempotent } from "../retry/retry-policy.ts";
import type { FetchLike } from "./fetch-transport.ts";

/** The time in which a runtime notices that the server has closed an idle connection, in milliseconds. */
const NOTICE_MS = 2;

/**
 * Makes `fetch` wait for two milliseconds before each POST and PATCH. Without this, Deno and Bun send the request on a
 * connection that the server closed right after its last response, and the call fails with an unknown outcome.
 */
export function withCloseNotice(fetch: FetchLike): FetchLike {
  return async (url, init) => {
    if (!isIdempotent(String(init.method))) await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
    return fetch(url, init);
  };
}
