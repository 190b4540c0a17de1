import type { CallEvent, RequestEvent } from "./hooks.ts";

/** What a tracer receives for an attempt. `status` and `attemptMs` are set when the attempt ends. */
export type AttemptContext = RequestEvent & {
  status?: number | undefined;
  attemptMs?: number;
};

/** What a tracer receives for a call. `attempts`, `elapsedMs`, `queuedMs` and `status` are set when the call ends. */
export type CallContext = CallEvent & {
  attempts?: number;
  elapsedMs?: number;
  queuedMs?: number;
  status?: number | undefined;
};

/**
 * Functions that run calls and attempts, so that a tracing library can record what happens within them. Each one must
 * call `run` immediately (otherwise the client does), and return its promise. A tracer neither sees nor changes results,
 * which may contain secrets. Its errors are ignored.
 */
export interface Tracer {
  /** Wraps each call: `run` makes the call. */
  readonly call?: ((context: CallContext, run: () => Promise<void>) => Promise<void>) | undefined;
  /** Wraps each attempt of a call: `run` makes the attempt. */
  readonly attempt?: ((context: AttemptContext, run: () => Promise<void>) => Promise<void>) | undefined;
}
