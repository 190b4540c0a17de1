import { attempt } from "./attempt.ts";
import type { Answer, Call } from "./call.ts";
import { notify, type RequestEvent, type ResponseEvent } from "./hooks.ts";
import type { Pipeline } from "./pipeline.ts";
import { REDACTED } from "./redact.ts";

/** Makes one attempt, and tells the hooks before and after. */
export function observedAttempt(pipeline: Pipeline, call: Call): Promise<Answer> {
  const { hooks } = pipeline.settings;
  if (hooks.request) notify(hooks.request, toEvent(pipeline, call, { ...call.headers, authorization: REDACTED }));
  return hooks.response ? reportedAttempt(pipeline, call, hooks.response) : attempt(pipeline, call);
}

async function reportedAttempt(
  pipeline: Pipeline,
  call: Call,
  report: (event: ResponseEvent) => void,
): Promise<Answer> {
  try {
    const answer = await attempt(pipeline, call);
    const event = toEvent(pipeline, call, Object.fromEntries(answer.headers));
    notify(report, { ...event, status: answer.status, error: undefined });
    return answer;
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
