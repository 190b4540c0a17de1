import type { CallEvent, RequestEvent } from "./hooks.ts";

/** The argument that a tracer receives for an attempt. `status` and `attemptMs` are set when the attempt ends. */
export type AttemptContext = RequestEvent & {
  status?: number | undefined;
  attemptMs?: number;
};

/**
 * The argument that a tracer receives for a call. `attempts`, `elapsedMs`, `queuedMs` and `status` are set when the call ends.
 */
export type CallContext = CallEvent & {
  attempts?: number;
  elapsedMs?: number;
  queuedMs?: number;
  status?: number | undefined;
};

/**
 * Functions that run calls and attempts, so that a tracing library can record what happens within them. Each function
 * receives data about the call or the attempt, calls `run` at once, and returns the promise that `run` returns. A tracer
 * never receives a result, since results may contain secrets, and never changes one: its errors are ignored, and if it
 * does not call `run` at once, the client does.
 */
export interface Tracer {
  /** Runs a call. */
  readonly call?: ((context: CallContext, run: () => Promise<void>) => Promise<void>) | undefined;
  /** Runs one attempt of a call. */
  readonly attempt?: ((context: AttemptContext, run: () => Promise<void>) => Promise<void>) | undefined;
}
