import type { Clock } from "./clock.ts";

/** A signal and a time limit, either of which can stop a task. */
export interface Limits {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** After `ms` milliseconds, the task rejects with the error that `toError` returns. */
  readonly limit?: { readonly ms: number; readonly toError: () => Error } | undefined;
}

/** Runs a task until it settles, the signal aborts or the time is up. `start` returns a function that stops it. */
export function withLimits<T>(
  { clock, signal, limit }: Limits,
  start: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => (reason: unknown) => void,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  if (limit && limit.ms <= 0) return Promise.reject(limit.toError());
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let timer: unknown;
  let stop: ((reason: unknown) => void) | undefined;
  const finish =
    <Value>(settle: (value: Value) => void) =>
    (value: Value): void => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle(value);
    };
  const interrupt = finish((reason: unknown) => {
    reject(reason);
    stop?.(reason);
  });
  const onAbort = (): void => interrupt((signal as AbortSignal).reason);
  signal?.addEventListener("abort", onAbort);
  if (limit && limit.ms !== Infinity) timer = clock.setTimeout(() => interrupt(limit.toError()), limit.ms);
  stop = start(finish(resolve), finish(reject));
  // The task may have aborted the signal before `start()` returned, when there was no `stop` to call yet.
  if (signal?.aborted) stop(signal.reason);
  return promise;
}

/** Like `withLimits()`, but stops the task by aborting the signal that `run` receives. */
export function runWithin<T>(limits: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return withLimits(limits, (resolve, reject) => {
    const controller = new AbortController();
    run(controller.signal).then(resolve, reject);
    return (reason) => controller.abort(reason);
  });
}
