import { ArgumentError } from "../arguments/argument-error.ts";
import { assertFunctions } from "../arguments/assert-options.ts";
import { assertBoolean, assertNames, atLeast } from "../arguments/check-arguments.ts";
import { concatHooks, type Hooks, listHooks } from "../observe/hooks.ts";
import { type BaseUrl, DEFAULT_BASE_URL, parseBaseUrl } from "../request/base-url.ts";
import { checkLimits } from "../request/call.ts";
import {
  assertApiKey,
  assertHeaderValue,
  type HeaderMap,
  type HeadersLike,
  toHeaderMap,
} from "../request/header-value.ts";
import type { RateLimit } from "../retry/rate-limiter.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { createFetchTransport, type FetchLike } from "./fetch-transport.ts";
import type { Transport } from "./transport.ts";

/** The argument of an `apiKey` function. */
export interface KeyRequest {
  /** The client's clock. */
  readonly clock: Clock;
  /** The API key that the service rejected with a 401; `undefined` if there is none. */
  readonly rejected: string | undefined;
  /** Aborts when nobody is waiting for the key anymore: when the call is aborted or times out. */
  readonly signal: AbortSignal;
}

/** Options for `createClient()`. */
export interface ClientOptions {
  /**
   * A service account's secret key, a JSON web token, or a function that returns either. The client calls the function
   * for each attempt, and again after a 401, to get a fresh key. If the function throws, the client retries as it would
   * after a 503. The client only sends the key to the origin of `baseUrl` and hides it in errors, events and logs.
   */
  readonly apiKey: string | ((request: KeyRequest) => string | Promise<string>);
  /**
   * The name of the key's source in error messages, such as `COCKROACH_API_KEY`.
   * @default the `apiKey` function's `source` property, or "apiKey" if it has none
   */
  readonly apiKeySource?: string | undefined;
  /** The organization's vanity name. Required with a JSON web token. */
  readonly vanityName?: string | undefined;
  /** Which identity to use if a JSON web token maps to several: a service account's id or a user's email address. */
  readonly username?: string | undefined;
  /**
   * The service's URL: https, or http on a loopback address.
   * @default "https://cockroachlabs.cloud"
   */
  readonly baseUrl?: string | URL | undefined;
  /**
   * Sends the client's requests. It must have the signature of the global `fetch`.
   * @default globalThis.fetch
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * Used instead of `fetch` to send requests. The package for Node.js has a transport that uses `node:https`.
   * @default a transport that calls `fetch`
   */
  readonly transport?: Transport | undefined;
  /** Headers for every request. */
  readonly headers?: HeadersLike | undefined;
  /**
   * The time limit for an attempt in milliseconds, including the response body. `fetch` in Node.js allows at most 5 min.
   * @default 60_000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * The time limit for a whole call in milliseconds, including the rate limiter's queue and all retries.
   * @default Infinity
   */
  readonly deadlineMs?: number | undefined;
  /**
   * The maximum number of retries per call. The client only retries requests that can safely run twice.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Whether to reject all calls except GETs before anything is sent. Searches that send a POST, such as
   * `scim.users.search`, are rejected, too.
   * @default false
   */
  readonly readOnly?: boolean | undefined;
  /**
   * How fast to send requests. `false` turns off the limit and the pause after a 429. Without a limit, each concurrent
   * call opens its own connection.
   * @default { perSecond: 10, burst: 10 }
   */
  readonly rateLimit?: RateLimit | false | undefined;
  /**
   * The largest response body after decompression, in bytes.
   * @default 67_108_864
   */
  readonly maxResponseBytes?: number | undefined;
  /** Functions that observe calls, attempts and retries. If you pass several sets, the last one is the outermost. */
  readonly hooks?: Hooks | Iterable<Hooks> | undefined;
  /**
   * The clock for all limits and delays.
   * @default the runtime's clock
   */
  readonly clock?: Clock | undefined;
  /**
   * Returns a number from 0 to 1. It varies the delays, so clients don't all retry at the same time.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined;
}

/** Options for `cloud.withOptions()`. */
export type OptionOverrides = Pick<
  ClientOptions,
  "timeoutMs" | "deadlineMs" | "maxRetries" | "readOnly" | "maxResponseBytes" | "headers" | "hooks"
>;

/** The options, checked and with defaults applied. */
export interface Settings
  extends Resolved<Omit<ClientOptions, "baseUrl" | "fetch" | "headers" | "hooks" | "vanityName" | "username">> {
  readonly baseUrl: BaseUrl;
  readonly headers: HeaderMap;
  readonly hooks: Iterable<Hooks>;
}

type Resolved<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

const RATE_LIMIT: readonly string[] = ["perSecond", "burst"] satisfies (keyof RateLimit)[];
/** Options that become other settings: `fetch` becomes the `transport`, the others become `headers`. */
const ALIASES: readonly string[] = ["fetch", "vanityName", "username"] satisfies (keyof ClientOptions)[];
/** The defaults of the options that `withOptions()` can override. */
const DEFAULTS = { timeoutMs: 60_000, deadlineMs: Infinity, maxRetries: 2, readOnly: false, maxResponseBytes: 2 ** 26 };

export function resolveOptions(options: ClientOptions): Settings {
  const { apiKey, apiKeySource = Object(apiKey).source || "apiKey", rateLimit = {} } = options;
  assertFunctions("createClient", options, ["fetch", "transport", "random"]);
  if (rateLimit !== false) assertNames("createClient: rateLimit", "option", RATE_LIMIT, rateLimit);
  const settings: Settings = {
    apiKey,
    apiKeySource,
    baseUrl: parseBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    transport: options.transport ?? createFetchTransport(options.fetch ?? globalThis.fetch),
    ...override("createClient", options, { ...DEFAULTS, headers: toIdentity(options) }),
    rateLimit,
    hooks: listHooks("createClient", options.hooks),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
  assertNames("createClient", "option", [...ALIASES, ...Object.keys(settings)], options);
  // Checks the option names first: if `apiKey` is misspelled, the error should say so, not that the key is missing.
  if (typeof apiKey !== "function") assertApiKey(`createClient: ${apiKeySource}`, apiKey);
  if (options.fetch && options.transport)
    throw new ArgumentError("createClient: pass either fetch or transport, not both", "transport");
  return settings;
}

/** Checks the options for `withOptions()` and applies them to a copy of the client. */
export function overrideOptions<Client extends Settings>(client: Client, given: OptionOverrides): Client {
  const options: OptionOverrides = Object(given);
  const hooks = options.hooks ? concatHooks(listHooks("withOptions", options.hooks), client.hooks) : client.hooks;
  const overridden = { ...override("withOptions", options, client), hooks };
  const isShared = (name: string): boolean =>
    name in overridden
      ? name === "readOnly" && client.readOnly && !overridden.readOnly
      : name in client || ALIASES.includes(name);
  const shared = Object.keys(options).find(isShared);
  if (shared !== undefined) {
    throw new ArgumentError(`withOptions: ${shared} cannot be overridden. Use createClient() instead`);
  }
  assertNames("withOptions", "option", Object.keys(overridden), given);
  return { ...client, ...overridden };
}

type Overridden = Pick<Settings, Exclude<keyof OptionOverrides, "hooks">>;

/** Checks the options that `withOptions()` also accepts. Missing ones are taken from `base`. */
function override(where: string, options: OptionOverrides, base: Overridden): Overridden {
  assertBoolean(where, "readOnly", options.readOnly);
  return {
    ...checkLimits(where, options, base),
    readOnly: options.readOnly ?? base.readOnly,
    maxResponseBytes: atLeast(where, "maxResponseBytes", 1, options.maxResponseBytes ?? base.maxResponseBytes),
    headers: { ...base.headers, ...toHeaderMap(where, options.headers) },
  };
}

function toIdentity({ vanityName, username }: ClientOptions): HeaderMap {
  if (vanityName !== undefined) assertHeaderValue("createClient: vanityName", vanityName);
  if (username !== undefined) assertHeaderValue("createClient: username", username);
  return {
    ...(vanityName !== undefined && { "cc-vanity-name": vanityName }),
    ...(username !== undefined && { "cc-username": username }),
  };
}
