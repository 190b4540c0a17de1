import { REDACTED } from "../redaction/redactor.ts";
import type { ResponseHead } from "../request/buffered-response.ts";
import type { Call, ObservedCall } from "../request/call.ts";
import type { AttemptContext, AttemptEvent, Hooks } from "./hooks.ts";
import { type Observer, toCallEvent } from "./observe-call.ts";
import { findHooks, notify, runInside } from "./run-hooks.ts";

type SendingCall = ObservedCall & Pick<Call, "anonymous" | "url" | "headers" | "redactor">;

/** Creates a pipeline step that runs the `attempt` hooks around each attempt. */
export function observeAttempt(
  observer: Observer,
): <Call extends SendingCall, Response extends ResponseHead | undefined>(
  call: Call,
  next: (call: Call) => Promise<Response>,
) => Promise<Response> {
  const { hooks, clock } = observer;
  return (call, next) => {
    const wrappers = findHooks(hooks, "attempt");
    if (wrappers.length === 0) return next(call);
    const startedAt = clock.now();
    const redact = (headers: Iterable<readonly [string, string]>) => Object.freeze(call.redactor.headers(headers));
    const sent = call.anonymous ? call.headers : { ...call.headers, authorization: REDACTED };
    const context: AttemptContext = { ...toAttemptEvent(observer, call), headers: redact(Object.entries(sent)) };
    const run = () => next(call);
    return runInside(clock, wrappers, context, run, (received, error) => {
      const responseHeaders = redact(received?.headers ?? []);
      return { status: received?.status, responseHeaders, attemptMs: clock.now() - startedAt, error };
    });
  };
}

export function observeEvent<Name extends "retry" | "pause">(
  observer: Observer,
  name: Name,
  call: Call,
  event: Omit<Parameters<NonNullable<Hooks[Name]>>[0], keyof AttemptEvent>,
): void {
  const hooks = findHooks(observer.hooks, name) as ((event: object) => void)[];
  notify(hooks, { ...toAttemptEvent(observer, call), ...event });
}

function toAttemptEvent(observer: Observer, call: SendingCall): AttemptEvent {
  const { redactor, attempts, queuedMs } = call;
  return {
    ...toCallEvent(observer, call),
    url: redactor.text(call.url),
    attempt: attempts,
    elapsedMs: observer.clock.now() - call.startedAt,
    queuedMs,
  };
}
