import { type Cloud, createClient } from "@crdb-cloud/core";
import { type OpenClient, type OpenOptions, open } from "./open-client.ts";
import type { SentRequest, Step } from "./scripted-fetch.ts";

/** Creates a client of the main API version without retries. The steps respond to its requests, one after another. */
export function openLatest(steps: readonly Step[], options: OpenOptions = {}): OpenClient<Cloud> {
  return open(createClient, steps, { maxRetries: 0, ...options });
}

/** Returns one line for each request, such as `GET /api/v1/clusters`. */
export function toLines(requests: readonly SentRequest[]): string[] {
  return requests.map(({ method, url }) => {
    const { pathname, search } = new URL(url);
    return `${method} ${pathname}${decodeURIComponent(search)}`;
  });
}
