import type { BaseUrl } from "../request/base-url.ts";
import type { ObservedCall } from "../request/call.ts";
import type { Clock } from "../time/clock.ts";
import type { CallContext, CallEvent, Hooks } from "./hooks.ts";
import { findHooks, runInside } from "./run-hooks.ts";

/** A client's hooks, and what is needed to create events for them. */
export interface Observer {
  /** The client's id, unique in this process. */
  readonly clientId: number;
  /** The service's URL. */
  readonly baseUrl: Pick<BaseUrl, "origin">;
  /** Measures how long calls and attempts take. */
  readonly clock: Clock;
  /** The client's hooks, which can be added and removed at any time. */
  readonly hooks: Iterable<Hooks>;
}

/** Creates a pipeline step that runs the `call` hooks around each call. */
export function observeCall(
  observer: Observer,
): <Call extends ObservedCall, T>(call: Call, next: (call: Call) => Promise<T>) => Promise<T> {
  const { hooks, clock } = observer;
  return (call, next) => {
    const wrappers = findHooks(hooks, "call");
    if (wrappers.length === 0) return next(call);
    const context: CallContext = toCallEvent(observer, call);
    const finish = (_: unknown, error: unknown): Partial<CallContext> => {
      const { attempts, queuedMs, status, parent } = call;
      if (parent) {
        parent.attempts += attempts;
        parent.queuedMs += queuedMs;
        parent.status = status;
      }
      return { attempts, elapsedMs: clock.now() - call.startedAt, queuedMs, status, error };
    };
    return runInside(clock, wrappers, context, () => next(call), finish);
  };
}

export function toCallEvent({ clientId, baseUrl }: Observer, call: ObservedCall): CallEvent {
  const { id, parent, operation, method, path } = call;
  return { callId: id, parentId: parent?.id, clientId, origin: baseUrl.origin, operation, method, path };
}
