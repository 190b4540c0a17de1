import { REDACTED } from "../redaction/redactor.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { attempt } from "./attempt.ts";
import { type CallEvent, notify, type RequestEvent, type RetryEvent } from "./hooks.ts";
import type { Pipeline } from "./pipeline.ts";
import type { AttemptContext, CallContext } from "./tracer.ts";

/** Runs a call, and calls its hooks and its tracer. */
export function observeCall<T>(pipeline: Pipeline, call: Call, run: () => Promise<T>): Promise<T> {
  const { hooks, tracer, clock } = pipeline;
  const { callStart, callEnd } = hooks;
  const event = toCallEvent(pipeline, call);
  notify(callStart, event);
  const context: CallContext = { ...event };
  return observe(tracer?.call, context, run, (_, error) => {
    const { attempts, queuedMs } = call;
    const end = { attempts, elapsedMs: clock.now() - call.startedAt, queuedMs };
    Object.assign(context, end);
    notify(callEnd, { ...event, ...end, error });
  });
}

/** Sends a request, and calls the hooks and the tracer of an attempt. */
export function observeAttempt(pipeline: Pipeline, call: Call): Promise<BufferedResponse> {
  const { hooks, tracer, clock } = pipeline;
  const { request, response } = hooks;
  const startedAt = clock.now();
  const event = toRequestEvent(pipeline, call, { ...call.headers, authorization: REDACTED });
  notify(request, event);
  const context: AttemptContext = { ...event };
  const run = (): Promise<BufferedResponse> => attempt(pipeline, call);
  return observe(tracer?.attempt, context, run, (received, error) => {
    const attemptMs = clock.now() - startedAt;
    const status = received?.status;
    Object.assign(context, { status, attemptMs });
    const end = toRequestEvent(pipeline, call, received ? Object.fromEntries(received.headers) : {});
    notify(response, { ...end, status, error: error as Error | undefined, attemptMs });
  });
}

/** Calls the hook of a retry. */
export function observeRetry(
  pipeline: Pipeline,
  call: Call,
  delayMs: number,
  { status, error }: Partial<Pick<RetryEvent, "status" | "error">>,
): void {
  notify(pipeline.hooks.retry, { ...toRequestEvent(pipeline, call, {}), status, error, delayMs });
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

function toCallEvent({ clientId }: Pipeline, { id, operation, method, path }: Call): CallEvent {
  return { callId: id, clientId, operation, method, path };
}

function toRequestEvent(pipeline: Pipeline, call: Call, headers: Record<string, string>): RequestEvent {
  const { redactor, attempts, queuedMs } = call;
  return {
    ...toCallEvent(pipeline, call),
    url: redactor.text(call.url),
    headers: redactor.headers(Object.entries(headers)),
    attempt: attempts,
    elapsedMs: pipeline.clock.now() - call.startedAt,
    queuedMs,
  };
}
