import { REDACTED } from "../redaction/redactor.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import type { Clock } from "../time/clock.ts";
import { type CallEvent, type Hooks, notify, type RequestEvent, type RetryEvent } from "./hooks.ts";
import type { AttemptContext, CallContext, Tracer } from "./tracer.ts";

/** The hooks and the tracer of a client, and what their events say about it. */
export interface Observer {
  readonly clientId: number;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly tracer: Tracer | undefined;
}

/** Runs a call, and calls its hooks and its tracer. */
export function observeCall<T>(observer: Observer, call: Call, run: () => Promise<T>): Promise<T> {
  const { hooks, tracer, clock } = observer;
  const { callStart, callEnd } = hooks;
  const event = toCallEvent(observer, call);
  notify(callStart, event);
  const context: CallContext = { ...event };
  return observe(tracer?.call, context, run, (_, error) => {
    const { attempts, queuedMs } = call;
    const end = { attempts, elapsedMs: clock.now() - call.startedAt, queuedMs };
    Object.assign(context, end);
    notify(callEnd, { ...event, ...end, error });
  });
}

/** Runs an attempt, and calls the hooks and the tracer of an attempt. */
export function observeAttempt(
  observer: Observer,
  call: Call,
  run: () => Promise<BufferedResponse>,
): Promise<BufferedResponse> {
  const { hooks, tracer, clock } = observer;
  const { request, response } = hooks;
  const startedAt = clock.now();
  const event = toRequestEvent(observer, call, { ...call.headers, authorization: REDACTED });
  notify(request, event);
  const context: AttemptContext = { ...event };
  return observe(tracer?.attempt, context, run, (received, error) => {
    const attemptMs = clock.now() - startedAt;
    const status = received?.status;
    Object.assign(context, { status, attemptMs });
    const end = toRequestEvent(observer, call, received ? Object.fromEntries(received.headers) : {});
    notify(response, { ...end, status, error: error as Error | undefined, attemptMs });
  });
}

/** Calls the hook of a retry. */
export function observeRetry(
  observer: Observer,
  call: Call,
  delayMs: number,
  { status, error }: Partial<Pick<RetryEvent, "status" | "error">>,
): void {
  notify(observer.hooks.retry, { ...toRequestEvent(observer, call, {}), status, error, delayMs });
}

/** Calls the hook of a pause that the service demands by throttling a call. */
export function observePause(observer: Observer, call: Call, pauseMs: number): void {
  notify(observer.hooks.pause, { ...toRequestEvent(observer, call, {}), status: call.status as number, pauseMs });
}

/** Runs a task, within a function of the tracer if there is one, and calls `finish` at the end of the task. */
async function observe<Context, T>(
  trace: ((context: Context, run: () => Promise<void>) => Promise<void>) | undefined,
  context: Context,
  run: () => Promise<T>,
  finish: (result?: T, error?: unknown) => void,
): Promise<T> {
  let result: T | undefined;
  const task = async (): Promise<void> => {
    try {
      result = await run();
    } catch (error) {
      finish(undefined, error);
      throw error;
    }
    finish(result);
  };
  await (trace ? trace(context, task) : task());
  return result as T;
}

function toCallEvent({ clientId }: Observer, { id, operation, method, path }: Call): CallEvent {
  return { callId: id, clientId, operation, method, path };
}

function toRequestEvent(observer: Observer, call: Call, headers: Record<string, string>): RequestEvent {
  const { redactor, attempts, queuedMs } = call;
  return {
    ...toCallEvent(observer, call),
    url: redactor.text(call.url),
    headers: redactor.headers(Object.entries(headers)),
    attempt: attempts,
    elapsedMs: observer.clock.now() - call.startedAt,
    queuedMs,
  };
}
