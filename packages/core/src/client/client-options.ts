import type { OnTermination } from "../ephemeral/termination.ts";
import { assertParameters } from "../request/assert-parameters.ts";
import { atLeast } from "../request/at-least.ts";
import { DEFAULT_BASE_URL, parseBaseUrl } from "../request/base-url.ts";
import { assertHeaderValue, toHeaderMap } from "../request/header-value.ts";
import type { RateLimit } from "../retry/rate-limiter.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { createFetchTransport, type FetchLike } from "../transport/fetch-transport.ts";
import type { Hooks } from "../transport/hooks.ts";
import type { Settings } from "../transport/settings.ts";
import type { Transport } from "../transport/transport.ts";

/** How a client is made, whoever it calls for. */
export interface KeylessOptions {
  /**
   * What errors call the key's source, such as the name of an environment variable.
   * @default "apiKey"
   */
  readonly apiKeySource?: string | undefined;
  /**
   * Where the service is: https, or http on a loopback address.
   * @default "https://cockroachlabs.cloud"
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * The `fetch` function that sends the requests.
   * @default globalThis.fetch
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * What sends the requests instead of `fetch`. The package for Node.js has one on top of `node:https`.
   * @default a transport that calls `fetch`
   */
  readonly transport?: Transport | undefined;
  /** Headers for every request, such as `Cc-Vanity-Name`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The time that one attempt may take, body included, in milliseconds.
   * @default 60_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * The time that a whole call may take, queueing and retries included, in milliseconds.
   * @default Infinity
   */
  readonly deadlineMs?: number | undefined;
  /**
   * How often a failed call is tried again, where that cannot do harm.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How many requests the client sends; `false` for no limit.
   * @default { perSecond: 10, burst: 10 }
   */
  readonly rateLimit?: RateLimit | false | undefined;
  /**
   * The largest answer that is read, in bytes, counted after decompression.
   * @default 67_108_864
   */
  readonly maxResponseBytes?: number | undefined;
  /** Functions that watch the client work. */
  readonly hooks?: Hooks | undefined;
  /**
   * Takes note of what to do before the program is ended from outside, such as deleting an ephemeral cluster. The packages
   * for Node.js and Deno do so at SIGINT and SIGTERM.
   * @default nothing is done then
   */
  readonly onTermination?: OnTermination | undefined;
  /**
   * The clock of every limit and delay.
   * @default the machine's
   */
  readonly clock?: Clock | undefined;
  /**
   * The source of jitter: a number from 0 up to 1.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** How a client is made. */
export interface ClientOptions extends KeylessOptions {
  /**
   * The secret key of a service account, or a JSON web token; or a function that gives it, asked for each attempt.
   * It is sent to the origin of `baseUrl` and nowhere else, and shown nowhere.
   */
  readonly apiKey: string | (() => string | Promise<string>);
}

/**
 * Checks options and applies the defaults.
 *
 * @throws {TypeError | RangeError} naming the option and what it must be, or which options there are
 */
export function resolveClientOptions(options: ClientOptions): Settings {
  const { apiKey, apiKeySource = "apiKey" } = options;
  if (typeof apiKey !== "function") assertHeaderValue(`createClient: ${apiKeySource}`, apiKey);
  const settings: Settings = {
    apiKey,
    apiKeySource,
    baseUrl: parseBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    transport: options.transport ?? createFetchTransport(options.fetch ?? globalThis.fetch),
    headers: toHeaderMap("createClient", options.headers),
    timeoutMs: atLeast("createClient", "timeoutMs", 1, options.timeoutMs ?? 60_000),
    deadlineMs: atLeast("createClient", "deadlineMs", 1, options.deadlineMs ?? Number.POSITIVE_INFINITY),
    maxRetries: atLeast("createClient", "maxRetries", 0, options.maxRetries ?? 2),
    rateLimit: options.rateLimit ?? {},
    maxResponseBytes: atLeast("createClient", "maxResponseBytes", 1, options.maxResponseBytes ?? 64 * 1024 ** 2),
    hooks: options.hooks ?? {},
    onTermination: options.onTermination ?? ignoreTermination,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  assertParameters("createClient", new Set(["fetch", ...Object.keys(settings)]), options);
  if (options.fetch && options.transport) throw new TypeError("createClient: give either fetch or transport, not both");
  return settings;
}

/** Core has no platform to tell it that the program is to end. */
export const ignoreTermination: OnTermination = () => () => {};
