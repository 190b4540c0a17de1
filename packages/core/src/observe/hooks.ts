import { assertCallbacks } from "../arguments/assert-options.ts";

/**
 * What all events of a call have in common. A call to a method such as `clusters.waitUntilReady` is the parent of its
 * polls. Likewise, a call with `whenBusy: "wait"` or `onUnknownOutcome: "adopt"`, named `clusters.update:wait` or
 * `clusters.create:adopt`, is the parent of the calls that it makes.
 */
export interface CallEvent {
  /** The call's id, unique in this program. */
  readonly callId: number;
  /** The `callId` of the call that this one is part of; `undefined` for calls that you make yourself. */
  readonly parentId: number | undefined;
  /** The client's id, unique in this program. */
  readonly clientId: number;
  /** The service's origin, such as `https://cockroachlabs.cloud`. */
  readonly origin: string;
  /** The operationId, such as `clusters.get`, or the name of a call that makes other calls. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
}

/** A call succeeded or failed. */
export interface CallEndEvent extends CallEvent {
  /** How many requests the call sent, including its polls or searches. */
  readonly attempts: number;
  /** The last attempt's status; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  readonly queuedMs: number;
  /** What the call rejects with; `undefined` if it succeeded. */
  readonly error: unknown;
}

/** The client is about to send a request. */
export interface RequestEvent extends CallEvent {
  /** The URL, without secrets. */
  readonly url: string;
  /** The request's headers or, in a `ResponseEvent`, the response's. Values that may be secret read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The attempt's number, from 1. */
  readonly attempt: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  readonly queuedMs: number;
}

/** An attempt succeeded or failed. */
export interface ResponseEvent extends RequestEvent {
  /** `undefined` if no complete response arrived, or if the attempt only opened a connection. */
  readonly status: number | undefined;
  /** The error, such as a `ConnectionError`, if no complete response arrived. */
  readonly error: Error | undefined;
  /** How long the attempt took, in milliseconds. */
  readonly attemptMs: number;
}

/** An attempt failed, and the client will retry. */
export interface RetryEvent extends Omit<ResponseEvent, "attemptMs"> {
  /** How long until the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** The service throttles the client, which sends nothing until the pause is over. */
export interface PauseEvent extends RequestEvent {
  /** The response's status, which isn't always 429. */
  readonly status: number;
  /** How long the pause is, in milliseconds. */
  readonly pauseMs: number;
}

/** Functions that observe the client. They don't see secrets and can't change anything; their errors are ignored. */
export interface Hooks {
  /** Called when a call begins. */
  readonly callStart?: ((event: CallEvent) => void) | undefined;
  /** Called before each attempt. */
  readonly request?: ((event: RequestEvent) => void) | undefined;
  /** Called when an attempt succeeds or fails. */
  readonly response?: ((event: ResponseEvent) => void) | undefined;
  /** Called when an attempt has failed and the client will try again. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when the service throttles the client, which pauses all its calls. */
  readonly pause?: ((event: PauseEvent) => void) | undefined;
  /** Called when a call succeeds or fails. */
  readonly callEnd?: ((event: CallEndEvent) => void) | undefined;
}

const HOOK_NAMES: readonly (keyof Hooks)[] = ["callStart", "request", "response", "retry", "pause", "callEnd"];

/** @throws {ArgumentError} if a hook is unknown or not a function */
export function assertHooks(hooks: Hooks): void {
  assertCallbacks("createClient: hooks", HOOK_NAMES, hooks);
}

/** Combines hooks, which are called in the order in which you pass them. */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  const sets = all.filter((hooks) => hooks !== undefined);
  for (const hooks of sets) assertHooks(hooks);
  if (sets.length < 2) return sets[0] ?? {};
  // Uses getters, because hooks can come and go at run time, and the client only creates events that some hook wants.
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

/** Calls a hook with an event that it can't change. Ignores its errors and rejections. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const done = hook?.(Object.freeze(event));
    if (done) Promise.resolve(done).catch(() => {});
  } catch {
    // A failing hook must not fail the call, because the call may already have changed a cluster.
  }
}
