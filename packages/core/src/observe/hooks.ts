import { assertCallbacks } from "../arguments/assert-options.ts";

/**
 * The fields that all events of a call have in common. A wait is a call, and its polls are calls that are its parts. So
 * is a call with `whenBusy: "wait"` or `onUnknownOutcome: "adopt"`, with the changes and the searches that it makes.
 */
export interface CallEvent {
  /** A number that identifies the call in the program. */
  readonly callId: number;
  /**
   * The `callId` of the call of which this one is a part, such as the wait of a poll; `undefined` for the calls of your
   * program.
   */
  readonly parentId: number | undefined;
  /** A number that identifies the client in the program. */
  readonly clientId: number;
  /** The origin of the service, such as `https://cockroachlabs.cloud`. */
  readonly origin: string;
  /** The operationId, such as `clusters.get`, or the name of a wait, such as `clusters.waitUntilReady`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
}

/** The event at the end of a successful or failed call. */
export interface CallEndEvent extends CallEvent {
  /** The number of requests that were sent, including those of the call's parts. */
  readonly attempts: number;
  /** The status of the last attempt; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  readonly queuedMs: number;
  /** The value with which the call rejects; `undefined` if the call succeeded. */
  readonly error: unknown;
}

/** The event before the client sends a request. */
export interface RequestEvent extends CallEvent {
  /** The URL of the request, without secrets. */
  readonly url: string;
  /**
   * The request headers; in a `ResponseEvent`, the response headers; in a `RetryEvent` or a `PauseEvent`, none. The value of a header
   * that may contain a secret is `[redacted]`.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** The number of this attempt, counted from 1. */
  readonly attempt: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  readonly queuedMs: number;
}

/** The event at the end of a successful or failed attempt. */
export interface ResponseEvent extends RequestEvent {
  /** The status of the response; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** The error if no complete response arrived, such as a `ConnectionError`. */
  readonly error: Error | undefined;
  /** The duration of the attempt, in milliseconds. */
  readonly attemptMs: number;
}

/** The event after a failed attempt, before the client waits for the next attempt. */
export interface RetryEvent extends RequestEvent {
  /** The status of the response; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** The error if no complete response arrived, such as a `ConnectionError`. */
  readonly error: Error | undefined;
  /** The time until the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** The event when the service throttles the client, which then sends no request until the pause is over. */
export interface PauseEvent extends RequestEvent {
  /** The status of the response; not always 429. */
  readonly status: number;
  /** The length of the pause, in milliseconds. */
  readonly pauseMs: number;
}

/**
 * Functions that observe the client. Hooks receive no secrets, and cannot change a request or an event. Errors of hooks
 * are ignored.
 */
export interface Hooks {
  /** Called when a call begins. */
  readonly callStart?: ((event: CallEvent) => void) | undefined;
  /** Called before each attempt. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** Called when an attempt succeeds or fails. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Called when an attempt has failed and the client will try again. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when the service throttles the client, so that all its calls pause. */
  readonly pause?: ((event: PauseEvent) => void) | undefined;
  /** Called when a call succeeds or fails. */
  readonly callEnd?: ((event: CallEndEvent) => void) | undefined;
}

/** The names of all hooks. */
const HOOK_NAMES: readonly (keyof Hooks)[] = ["callStart", "request", "response", "retry", "pause", "callEnd"];

/**
 * Checks the names of hooks, and that they are functions.
 *
 * @throws {TypeError} if a hook is unknown or not a function
 */
export function assertHooks(hooks: Hooks): void {
  assertCallbacks("createClient: hooks", HOOK_NAMES, hooks);
}

/**
 * Combines sets of hooks, which are called in the order of the arguments.
 *
 * @throws {TypeError} if a hook is unknown or not a function
 */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  const sets = all.filter((hooks) => hooks !== undefined);
  for (const hooks of sets) assertHooks(hooks);
  if (sets.length < 2) return sets[0] ?? {};
  // The properties are getters, because hooks can be added and removed at run time. If no set has a hook for an event,
  // the getter returns `undefined`, and the client does not create the event.
  const combined: Hooks = {};
  for (const name of HOOK_NAMES) {
    Object.defineProperty(combined, name, { enumerable: true, get: () => callAll(sets.map((hooks) => hooks[name])) });
  }
  return combined;
}

function callAll(hooks: readonly (((event: never) => void) | undefined)[]): ((event: never) => void) | undefined {
  if (hooks.every((hook) => hook === undefined)) return undefined;
  return (event) => {
    for (const hook of hooks) notify(hook, event);
  };
}

/** Calls a hook with an event that it cannot change. Ignores its errors and rejected promises. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const done = hook?.(Object.freeze(event));
    if (done) Promise.resolve(done).catch(() => {});
  } catch {
    // A failing hook must not make the call fail, because the call may have changed a cluster.
  }
}
