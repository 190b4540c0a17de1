import { REDACTED } from "../redaction/redactor.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { attempt } from "./attempt.ts";
import { notify, type RequestEvent, type ResponseEvent } from "./hooks.ts";
import type { Pipeline } from "./pipeline.ts";

/** Makes one attempt, and tells the hooks before and after. */
export function observedAttempt(pipeline: Pipeline, call: Call): Promise<BufferedResponse> {
  const { hooks } = pipeline.settings;
  if (hooks.request) notify(hooks.request, toEvent(pipeline, call, { ...call.headers, authorization: REDACTED }));
  return hooks.response ? reportedAttempt(pipeline, call, hooks.response) : attempt(pipeline, call);
}

async function reportedAttempt(
  pipeline: Pipeline,
  call: Call,
  report: (event: ResponseEvent) => void,
): Promise<BufferedResponse> {
  try {
    const response = await attempt(pipeline, call);
    const event = toEvent(pipeline, call, Object.fromEntries(response.headers));
    notify(report, { ...event, status: response.status, error: undefined });
    return response;
  } catch (error) {
    notify(report, { ...toEvent(pipeline, call, {}), status: undefined, error: error as Error });
    throw error;
  }
}

/** Tells the hooks that a failed attempt will be followed by another. */
export function observeRetry(
  pipeline: Pipeline,
  call: Call,
  delayMs: number,
  { status, error }: { status?: number; error?: Error },
): void {
  const { hooks } = pipeline.settings;
  if (hooks.retry) notify(hooks.retry, { ...toEvent(pipeline, call, {}), status, error, delayMs });
}

function toEvent({ settings, redactor }: Pipeline, call: Call, headers: Record<string, string>): RequestEvent {
  const { operation, method, path, attempts } = call;
  return {
    operation,
    method,
    path,
    url: redactor.text(call.url),
    headers: redactor.headers(Object.entries(headers)),
    attempt: attempts,
    elapsedMs: settings.clock.now() - call.startedAt,
  };
}
