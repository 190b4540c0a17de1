import { type ClientOptions, type Cloud, createClient } from "../src/2024-09-16.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { KEY } from "./open-client.ts";
import { createScriptedFetch, type SentRequest, type Step } from "./scripted-fetch.ts";

/** A client of the latest API version with a manual clock and a scripted `fetch` function. */
export interface LatestClient {
  readonly cloud: Cloud;
  readonly clock: ManualClock;
  readonly requests: readonly SentRequest[];
}

/**
 * Creates a client of the latest API version whose requests follow the steps of a script. `random()` always returns
 * 0.5.
 */
export function openLatest(steps: readonly Step[], options: Partial<ClientOptions> = {}): LatestClient {
  const clock = createManualClock();
  const { fetch, requests } = createScriptedFetch(clock, steps);
  // The client's clock does not start at 0, so that a test fails if the client uses a time as a duration.
  const shifted = { ...clock, now: () => clock.now() + 1_000_000 };
  const cloud = createClient({ apiKey: KEY, fetch, clock: shifted, random: () => 0.5, maxRetries: 0, ...options });
  return { cloud, clock, requests };
}

/** Returns one line for each request, such as `GET /api/v1/clusters`. */
export function toLines(requests: readonly SentRequest[]): string[] {
  return requests.map(({ method, url }) => {
    const { pathname, search } = new URL(url);
    return `${method} ${pathname}${decodeURIComponent(search)}`;
  });
}
