import { createClient as createLatestClient } from "@crdb-cloud/core";
import { expect } from "vitest";
import { type Cloud, type ClustersCreateParams, createClient } from "../src/generated/2022-03-31.ts";
import type { ClientOptions } from "../src/transport/client-options.ts";
import { caught } from "./caught.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { createScriptedFetch, type SentRequest, type Step } from "./scripted-fetch.ts";

export type OpenClient<Client = Cloud> = ReturnType<typeof open<Client>>;

export type OpenOptions = { [Name in keyof ClientOptions]?: ClientOptions[Name] | undefined } & {
  readonly clock?: ManualClock | undefined;
};

export const KEY = "CCDB1_0123456789abcdefghijkl_0123456789abcdefghijklmnopqrstuvwxyzABCD";

export const CLUSTER_ID = "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90";

export const TARGET = { cluster_id: CLUSTER_ID };

export const MOOSE: ClustersCreateParams = {
  name: "notorious-moose",
  provider: "GCP",
  spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
};

/** Creates a client of API version 2022-03-31. The steps respond to its requests, one after another. */
export function openClient(steps: readonly Step[], options: OpenOptions = {}) {
  return open(createClient, steps, options);
}

/** Creates a client of the main API version without retries. The steps respond to its requests, one after another. */
export function openLatest(steps: readonly Step[], options: OpenOptions = {}) {
  return open(createLatestClient, steps, { maxRetries: 0, ...options });
}

/** Creates a hook that calls `listen` with the context once the call or attempt has ended. */
export function atEnd<Context extends object>(listen: (context: Context) => unknown) {
  return async (context: Context, run: () => Promise<void>): Promise<void> => {
    await run().catch(() => {});
    listen(context);
  };
}

/** Returns one line for each request, such as `GET /api/v1/clusters`. */
export function toLines(requests: readonly SentRequest[]): string[] {
  return requests.map(({ method, url }) => {
    const { pathname, search } = new URL(url);
    return `${method} ${pathname}${decodeURIComponent(search)}`;
  });
}

/** Creates a client. The steps respond to its requests, one after another. `random()` always returns 0.5. */
export function open<Client>(
  createClient: (options: ClientOptions) => Client,
  steps: readonly Step[],
  { clock = createManualClock(), ...options }: OpenOptions,
) {
  const { fetch, requests } = createScriptedFetch(clock, steps);
  // The client's clock doesn't start at 0, so that a test fails if the client uses a time as a duration.
  const shifted = { ...clock, now: () => clock.now() + 1_000_000 };
  const cloud = createClient({ apiKey: KEY, fetch, clock: shifted, random: () => 0.5, ...options } as ClientOptions);
  return {
    cloud,
    clock,
    requests,
    /** Returns the times at which requests were sent, by the test's clock. */
    times: () => requests.map(({ at }) => Math.round(at)),
    /** Advances the clock until a call rejects and returns its error. */
    error: <E = Error>(call: Promise<unknown>): Promise<E> => clock.run(caught<E>(call)),
    /** Aborts a call after `ms` milliseconds and returns its error. A call that has ended may leave no timer. */
    async abort(ms: number, call: (signal: AbortSignal) => Promise<unknown>, reason: unknown = "enough") {
      const controller = new AbortController();
      const error = caught(call(controller.signal));
      await clock.advance(ms);
      controller.abort(reason);
      await error;
      expect(clock.pending()).toBe(0);
      return error as Promise<unknown>;
    },
  };
}
