import { assertFunctions } from "../arguments/assert-options.ts";
import { assertNames } from "../arguments/check-arguments.ts";

/**
 * The properties that all events of a call share. A call that makes other calls is their parent:
 * `clusters.waitUntilReady` is the parent of its polls. The parent calls of `whenBusy: "wait"` and `onUnknownOutcome:
 * "adopt"` have names such as `clusters.update:wait` and `clusters.create:adopt`.
 */
export interface CallEvent {
  /** The call's id, unique in this program. */
  readonly callId: number;
  /** The `callId` of the call that this one is part of; `undefined` for calls that you make yourself. */
  readonly parentId: number | undefined;
  /** The client's id, unique in this program. Clients that you create with `withOptions()` have the same id. */
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

/** The properties that all events of an attempt share. */
export interface AttemptEvent extends CallEvent {
  /** The URL, without secrets. */
  readonly url: string;
  /** The attempt's number, starting at 1. */
  readonly attempt: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  readonly queuedMs: number;
}

/** A call that a hook observes. The optional properties are set when the call ends. */
export interface CallContext extends CallEvent {
  /** How many requests the call sent, including its polls or searches. */
  attempts?: number;
  /** The last attempt's status; `undefined` if no complete response arrived. */
  status?: number | undefined;
  /** How long the call took, in milliseconds. */
  elapsedMs?: number;
  /** The part of `elapsedMs` spent in the rate limiter's queue. */
  queuedMs?: number;
  /** The error that the call rejects with; `undefined` if it succeeded. */
  error?: unknown;
}

/** An attempt that a hook observes. The optional properties are set when the attempt ends. */
export interface AttemptContext extends AttemptEvent {
  /** The request's headers. Values that may be secret are replaced with `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The response's status; `undefined` if no complete response arrived, and always for `waitUntilConnectable()`. */
  status?: number | undefined;
  /** The response's headers. Values that may be secret are replaced with `[redacted]`. */
  responseHeaders?: Readonly<Record<string, string>>;
  /** How long the attempt took, in milliseconds. */
  attemptMs?: number;
  /** The error, such as a `ConnectionError`, if no complete response arrived. */
  error?: unknown;
}

/** An attempt failed, and the client will retry. */
export interface RetryEvent extends AttemptEvent {
  /** The response's status; `undefined` if no complete response arrived. */
  readonly status: number | undefined;
  /** The error, such as a `ConnectionError`, if no complete response arrived. */
  readonly error: Error | undefined;
  /** How long until the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** The service throttles the client, so nothing is sent until the pause is over. */
export interface PauseEvent extends AttemptEvent {
  /** The response's status, usually 429. */
  readonly status: number;
  /** How long the pause is, in milliseconds. */
  readonly pauseMs: number;
}

/**
 * Functions that observe the client. They can't change anything, and they don't see secrets or results, which may
 * contain secrets. Their errors are ignored. `call` and `attempt` must call `run` immediately and await its promise,
 * which rejects if the call or attempt fails. If they don't call `run`, the client does. Once the promise settles, they
 * have up to 1 ms to finish.
 */
export interface Hooks {
  /** Wraps each call: `run` makes the call. */
  readonly call?: ((context: CallContext, run: () => Promise<void>) => unknown) | undefined;
  /** Wraps each attempt of a call: `run` makes the attempt. */
  readonly attempt?: ((context: AttemptContext, run: () => Promise<void>) => unknown) | undefined;
  /** Called when an attempt has failed and the client will retry. */
  readonly retry?: ((event: RetryEvent) => void) | undefined;
  /** Called when the service throttles the client, so all calls pause. */
  readonly pause?: ((event: PauseEvent) => void) | undefined;
}

const HOOK_NAMES: readonly (keyof Hooks)[] = ["call", "attempt", "retry", "pause"];

/** @throws {ArgumentError} if a hook is unknown or not a function */
export function listHooks(where: string, hooks: Hooks | Iterable<Hooks> = []): Iterable<Hooks> {
  const sets = Symbol.iterator in Object(hooks) ? (hooks as Iterable<Hooks>) : [hooks as Hooks];
  for (const set of sets) {
    assertNames(`${where}: hooks`, "option", HOOK_NAMES, set);
    assertFunctions(`${where}: hooks`, set, HOOK_NAMES);
  }
  return sets;
}

/** Concatenates sets of hooks without copying them, since hooks can be added and removed later. */
export function concatHooks(...all: readonly (Iterable<Hooks> | undefined)[]): Iterable<Hooks> {
  return {
    *[Symbol.iterator]() {
      for (const sets of all) if (sets) yield* sets;
    },
  };
}
