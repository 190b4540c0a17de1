import { assertCallbacks, assertFunctions } from "../arguments/assert-options.ts";
import { assertNames, atLeast } from "../arguments/check-arguments.ts";
import { assertHooks, type Hooks } from "../observe/hooks.ts";
import type { Tracer } from "../observe/tracer.ts";
import { type BaseUrl, DEFAULT_BASE_URL, parseBaseUrl } from "../request/base-url.ts";
import { assertHeaderValue, type HeaderMap, type HeadersLike, toHeaderMap } from "../request/header-value.ts";
import type { RateLimit } from "../retry/rate-limiter.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { createFetchTransport, type FetchLike } from "./fetch-transport.ts";
import type { Transport } from "./transport.ts";

/** What a client passes to the function `apiKey`. */
export interface KeyRequest {
  /** The client's clock. */
  readonly clock: Clock;
  /** The key that the service has rejected with a 401; `undefined` before a rejection. */
  readonly rejected: string | undefined;
}

/** The options of a client. */
export interface ClientOptions {
  /**
   * The secret key of a service account, a JSON web token, or a function that returns one of them. The client calls the
   * function for each attempt, and after a 401 once more for a fresh key. It sends the key to the origin of `baseUrl` only, and hides the key in errors, events
   * and logs.
   */
  readonly apiKey: string | ((request: KeyRequest) => string | Promise<string>);
  /**
   * Where the key comes from, such as the environment variable `COCKROACH_API_KEY`. Error messages about the key
   * contain this text.
   * @default the property `source` of the function `apiKey`, or else "apiKey"
   */
  readonly apiKeySource?: string | undefined;
  /** The organization's vanity name, which the service needs with a JSON web token. */
  readonly vanityName?: string | undefined;
  /** The service account's id or the user's e-mail address, if a JSON web token maps to several identities. */
  readonly username?: string | undefined;
  /**
   * The URL of the service. The scheme is https; only a loopback address may also use http.
   * @default "https://cockroachlabs.cloud"
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * The `fetch` function that sends the requests.
   * @default globalThis.fetch
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * The transport that sends the requests. The package for Node.js has a transport that uses `node:https`.
   * @default a transport that calls `fetch`
   */
  readonly transport?: Transport | undefined;
  /** Headers for every request. */
  readonly headers?: HeadersLike | undefined;
  /**
   * The time limit of one attempt, including the response body, in milliseconds. The built-in `fetch` of Node.js also
   * has a limit of its own: a request fails if no byte arrives for about 300,000 ms.
   * @default 60_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * The time limit of a whole call, including the time in the rate limiter's queue and all retries, in milliseconds.
   * @default Infinity
   */
  readonly deadlineMs?: number | undefined;
  /**
   * The maximum number of retries of a call. The client retries only if executing the request twice does no harm.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * The maximum rate of requests; `false` for no limit, and for no pause after a 429. Without a limit, each call that
   * runs at the same time opens a connection of its own.
   * @default { perSecond: 10, burst: 10 }
   */
  readonly rateLimit?: RateLimit | false | undefined;
  /**
   * The maximum size of a response body after decompression, in bytes.
   * @default 67_108_864
   */
  readonly maxResponseBytes?: number | undefined;
  /** Functions that observe calls, attempts and retries. */
  readonly hooks?: Hooks | undefined;
  /** Functions that wrap calls and attempts, for tracing. */
  readonly tracer?: Tracer | undefined;
  /**
   * The clock that measures all limits and delays.
   * @default the clock of the runtime
   */
  readonly clock?: Clock | undefined;
  /**
   * Returns a random number from 0 up to, but not including, 1. The client varies its delays with this number, so that
   * several clients do not retry at the same time.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** The options of a client, checked and with every default applied. */
export interface Settings
  extends Resolved<Omit<ClientOptions, "baseUrl" | "fetch" | "headers" | "tracer" | "vanityName" | "username">> {
  readonly baseUrl: BaseUrl;
  readonly headers: HeaderMap;
  readonly tracer: Tracer | undefined;
}

type Resolved<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

const RATE_LIMIT: readonly string[] = ["perSecond", "burst"] satisfies (keyof RateLimit)[];
const TRACER: readonly string[] = ["call", "attempt"] satisfies (keyof Tracer)[];

/**
 * Checks the options of a client and applies the defaults.
 *
 * @throws {TypeError | RangeError} if an option is invalid or unknown
 */
export function resolveOptions(options: ClientOptions): Settings {
  const { apiKey, apiKeySource = sourceOf(apiKey), hooks = {}, rateLimit = {}, tracer } = options;
  if (typeof apiKey !== "function") assertHeaderValue(`createClient: ${apiKeySource}`, apiKey);
  assertHooks(hooks);
  if (tracer !== undefined) assertCallbacks("createClient: tracer", TRACER, tracer);
  assertFunctions("createClient", options, ["fetch", "transport", "random"]);
  if (rateLimit !== false) assertNames("createClient: rateLimit", "option", RATE_LIMIT, rateLimit);
  const settings: Settings = {
    apiKey,
    apiKeySource,
    baseUrl: parseBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    transport: options.transport ?? createFetchTransport(options.fetch ?? globalThis.fetch),
    headers: { ...toIdentity(options), ...toHeaderMap("createClient", options.headers) },
    timeoutMs: atLeast("createClient", "timeoutMs", 1, options.timeoutMs ?? 60_000),
    deadlineMs: atLeast("createClient", "deadlineMs", 1, options.deadlineMs ?? Number.POSITIVE_INFINITY),
    maxRetries: atLeast("createClient", "maxRetries", 0, options.maxRetries ?? 2),
    rateLimit,
    maxResponseBytes: atLeast("createClient", "maxResponseBytes", 1, options.maxResponseBytes ?? 64 * 1024 ** 2),
    hooks,
    tracer,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  assertNames("createClient", "option", ["fetch", "vanityName", "username", ...Object.keys(settings)], options);
  if (options.fetch && options.transport) throw new TypeError("createClient: pass either fetch or transport, not both");
  return settings;
}

function sourceOf(apiKey: ClientOptions["apiKey"]): string {
  return (typeof apiKey === "function" && (apiKey as { readonly source?: string }).source) || "apiKey";
}

function toIdentity({ vanityName, username }: ClientOptions): HeaderMap {
  if (vanityName !== undefined) assertHeaderValue("createClient: vanityName", vanityName);
  if (username !== undefined) assertHeaderValue("createClient: username", username);
  return {
    ...(vanityName !== undefined && { "cc-vanity-name": vanityName }),
    ...(username !== undefined && { "cc-username": username }),
  };
}
