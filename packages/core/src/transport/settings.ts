import type { OnTermination } from "../ephemeral/termination.ts";
import type { BaseUrl } from "../request/base-url.ts";
import type { CallDefaults } from "../request/create-call.ts";
import type { RateLimit } from "../retry/rate-limiter.ts";
import type { Hooks } from "./hooks.ts";

/** The part of `fetch` that the client uses. */
export interface FetchLike {
  (url: string, init: RequestInit): Promise<Response>;
  /**
   * Set if a body is faster to read in one piece than in chunks, as in Deno. A body of unknown length is still read in
   * chunks, so that `maxResponseBytes` holds.
   */
  readonly readsWhole?: boolean;
}

/** The options of a client, checked and with every default applied. */
export interface Settings extends CallDefaults {
  readonly apiKey: string | (() => string | Promise<string>);
  readonly apiKeySource: string;
  readonly baseUrl: BaseUrl;
  readonly fetch: FetchLike;
  readonly rateLimit: RateLimit | false;
  readonly maxResponseBytes: number;
  readonly hooks: Hooks;
  readonly onTermination: OnTermination;
  readonly random: () => number;
}
