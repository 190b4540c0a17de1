import { REDACTED } from "../redaction/redactor.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { attempt } from "./attempt.ts";
import { type CallEvent, notify, type RequestEvent, type RetryEvent } from "./hooks.ts";
import type { Pipeline } from "./pipeline.ts";
import { type AttemptContext, type CallContext, runTraced } from "./tracer.ts";

/** Runs a call, and calls its hooks and its tracer. */
export function observeCall<T>(pipeline: Pipeline, call: Call, run: () => Promise<T>): Promise<T> {
  const { hooks, tracer, clock } = pipeline.settings;
  const { callStart, callEnd } = hooks;
  const event = toCallEvent(pipeline, call);
  notify(callStart, event);
  const context: CallContext = { ...event };
  const finish = (_?: T, error?: unknown): void => {
    const { attempts, queuedMs } = call;
    const end = { attempts, elapsedMs: clock.now() - call.startedAt, queuedMs };
    Object.assign(context, end);
    notify(callEnd, { ...event, ...end, error });
  };
  const observed = (): Promise<T> => settled(run, finish);
  return tracer?.call ? runTraced(tracer.call, context, observed) : observed();
}

/** Sends a request, and calls the hooks and the tracer of an attempt. */
export function observeAttempt(pipeline: Pipeline, call: Call): Promise<BufferedResponse> {
  const { settings } = pipeline;
  const { request, response } = settings.hooks;
  const trace = settings.tracer?.attempt;
  const startedAt = settings.clock.now();
  const event = toRequestEvent(pipeline, call, { ...call.headers, authorization: REDACTED });
  notify(request, event);
  const context: AttemptContext = { ...event };
  const finish = (received?: BufferedResponse, error?: unknown): void => {
    const attemptMs = settings.clock.now() - startedAt;
    const status = received?.status;
    Object.assign(context, { status, attemptMs });
    const headers = received ? Object.fromEntries(received.headers) : {};
    const end = toRequestEvent(pipeline, call, headers);
    notify(response, { ...end, status, error: error as Error | undefined, attemptMs });
  };
  const observed = (): Promise<BufferedResponse> => settled(() => attempt(settings, call), finish);
  return trace ? runTraced(trace, context, observed) : observed();
}

/** Calls the hook of a retry. */
export function observeRetry(
  pipeline: Pipeline,
  call: Call,
  delayMs: number,
  { status, error }: Partial<Pick<RetryEvent, "status" | "error">>,
): void {
  const { retry } = pipeline.settings.hooks;
  notify(retry, { ...toRequestEvent(pipeline, call, {}), status, error, delayMs });
}

async function settled<T>(run: () => Promise<T>, finish: (result?: T, error?: unknown) => void): Promise<T> {
  let result: T;
  try {
    result = await run();
  } catch (error) {
    finish(undefined, error);
    throw error;
  }
  finish(result);
  return result;
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
    elapsedMs: pipeline.settings.clock.now() - call.startedAt,
    queuedMs,
  };
}
