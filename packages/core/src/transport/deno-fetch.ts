import type { FetchLike } from "./fetch-transport.ts";

/** The type of `Deno.createHttpClient()`. */
export type CreateHttpClient = (options: object) => { close(): void };

/** Creates a `fetch` for Deno that, unlike Deno's own, opens a new connection if `keepalive` is false. */
export function createDenoFetch(createHttpClient: CreateHttpClient): FetchLike {
  return async (url, init) => {
    if (init.keepalive !== false) return fetch(url, init);
    // A new HTTP client has no open connections, so it can't reuse one that the server is closing.
    const client = createHttpClient({});
    try {
      return await fetch(url, { ...init, client } as RequestInit);
    } finally {
      client.close();
    }
  };
}
