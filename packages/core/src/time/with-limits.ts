import type { Clock } from "./clock.ts";

/** The limits that may end an operation early. */
export interface Limits {
  readonly clock: Clock;
  /** Ends the operation with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the operation after a time, in milliseconds, with an error. */
  readonly limit?: { readonly ms: number; readonly toError: () => Error } | undefined;
}

/**
 * Runs an operation that can be stopped. Afterwards no timer and no listener remain.
 *
 * @param start starts the operation and returns a function that stops it. If a limit ends the operation, the returned
 * function is called with the reason.
 */
export function withLimits<T>(
  { clock, signal, limit }: Limits,
  start: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => (reason: unknown) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: unknown;
    let stop: ((reason: unknown) => void) | undefined;
    if (signal?.aborted) return reject(signal.reason);
    if (limit && limit.ms <= 0) return reject(limit.toError());
    const finish = (): void => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const interrupt = (reason: unknown): void => {
      finish();
      reject(reason);
      stop?.(reason);
    };
    const onAbort = (): void => interrupt((signal as AbortSignal).reason);
    signal?.addEventListener("abort", onAbort);
    if (limit && limit.ms !== Number.POSITIVE_INFINITY) {
      timer = clock.setTimeout(() => interrupt(limit.toError()), limit.ms);
    }
    stop = start(
      (value) => {
        finish();
        resolve(value);
      },
      (reason) => {
        finish();
        reject(reason);
      },
    );
  });
}
