import { REDACTED } from "../redaction/redactor.ts";
import type { BaseUrl } from "../request/base-url.ts";
import type { ResponseHead } from "../request/buffered-response.ts";
import type { Call, ObservedCall } from "../request/call.ts";
import type { Clock } from "../time/clock.ts";
import { runWithin } from "../time/with-limits.ts";
import { type CallEvent, type Hooks, notify, type RequestEvent, type RetryEvent } from "./hooks.ts";
import type { AttemptContext, CallContext, Tracer } from "./tracer.ts";

/** How long a finished call waits for its tracer, in milliseconds. Most tracers finish sooner. */
const TRACER_MS = 1;

/** A client's hooks and tracer, and the information about the client that events carry. */
export interface Observer {
  readonly clientId: number;
  readonly baseUrl: Pick<BaseUrl, "origin">;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly tracer: Tracer | undefined;
}

/** Runs a call and reports it to the hooks and the tracer, if any. */
export function observeCall<T>(observer: Observer, call: ObservedCall, run: () => Promise<T>): Promise<T> {
  const { hooks, tracer, clock } = observer;
  const { callStart, callEnd } = hooks;
  if (!callStart && !callEnd && !tracer?.call) return run();
  const event = toCallEvent(observer, call);
  notify(callStart, event);
  const context: CallContext = { ...event };
  return observe(clock, tracer?.call, context, run, (_, error) => {
    const { attempts, queuedMs, status, parent } = call;
    const end = { attempts, elapsedMs: clock.now() - call.startedAt, queuedMs, status };
    if (parent) {
      parent.attempts += attempts;
      parent.queuedMs += queuedMs;
      parent.status = status;
    }
    complete(context, end);
    notify(callEnd, { ...event, ...end, error });
  });
}

/** The information about a call's requests that its events carry. */
type SendingCall = ObservedCall & Pick<Call, "anonymous" | "url" | "headers" | "redactor">;

/** Runs an attempt within its hooks and tracer. */
export function observeAttempt<Response extends ResponseHead | undefined>(
  observer: Observer,
  call: SendingCall,
  run: () => Promise<Response>,
): Promise<Response> {
  const { hooks, tracer, clock } = observer;
  const { request, response } = hooks;
  const startedAt = clock.now();
  const headers = call.anonymous ? call.headers : { ...call.headers, authorization: REDACTED };
  const event = toRequestEvent(observer, call, headers);
  notify(request, event);
  const context: AttemptContext = { ...event };
  return observe(clock, tracer?.attempt, context, run, (received, error) => {
    const attemptMs = clock.now() - startedAt;
    const status = received?.status;
    complete(context, { status, attemptMs });
    const end = toRequestEvent(observer, call, received ? Object.fromEntries(received.headers) : {});
    notify(response, { ...end, status, error: error as Error | undefined, attemptMs });
  });
}

export function observeRetry(observer: Observer, call: Call, event: Omit<RetryEvent, keyof RequestEvent>): void {
  notify(observer.hooks.retry, { ...toRequestEvent(observer, call, {}), ...event });
}

export function observePause(observer: Observer, call: Call, pauseMs: number): void {
  notify(observer.hooks.pause, { ...toRequestEvent(observer, call, {}), status: call.status as number, pauseMs });
}

/** Runs a task inside the tracer's function, if any, then calls `finish`. Only the task decides the result. */
async function observe<Context, T>(
  clock: Clock,
  trace: ((context: Context, run: () => Promise<void>) => Promise<void>) | undefined,
  context: Context,
  run: () => Promise<T>,
  finish: (result?: T, error?: unknown) => void,
): Promise<T> {
  const runAndFinish = (): Promise<T> =>
    run().then(
      (result) => {
        finish(result);
        return result;
      },
      (error) => {
        finish(undefined, error);
        throw error;
      },
    );
  if (trace === undefined) return runAndFinish();
  let running: Promise<T> | undefined;
  const start = (): Promise<T> => {
    running ??= runAndFinish();
    return running;
  };
  const startForTracer = (): Promise<void> => {
    const done = start().then(() => {});
    done.catch(() => {});
    return done;
  };
  // A failing tracer must not fail the call, because the call may already have changed a cluster.
  const tracing = (async () => trace(context, startForTracer))().catch(() => {});
  try {
    return await start();
  } finally {
    await runWithin({ clock, limit: { ms: TRACER_MS, toError: Error } }, () => tracing).catch(() => {});
  }
}

/** Adds what is only known when the call or attempt has ended, such as its status, to a tracer's context. */
function complete(context: object, end: object): void {
  try {
    Object.assign(context, end);
  } catch {
    // The tracer froze the context.
  }
}

function toCallEvent({ clientId, baseUrl }: Observer, call: ObservedCall): CallEvent {
  const { id, parent, operation, method, path } = call;
  return { callId: id, parentId: parent?.id, clientId, origin: baseUrl.origin, operation, method, path };
}

function toRequestEvent(observer: Observer, call: SendingCall, headers: Record<string, string>): RequestEvent {
  const { redactor, attempts, queuedMs } = call;
  return {
    ...toCallEvent(observer, call),
    url: redactor.text(call.url),
    headers: Object.freeze(redactor.headers(Object.entries(headers))),
    attempt: attempts,
    elapsedMs: observer.clock.now() - call.startedAt,
    queuedMs,
  };
}
