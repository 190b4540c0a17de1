import type { Clock } from "./clock.ts";

/** What may end a wait before it ends by itself. */
export interface Limits {
  readonly clock: Clock;
  /** Ends it with the signal's reason. */
  readonly signal: AbortSignal | undefined;
  /** Ends it after so many milliseconds; `Infinity` for never. */
  readonly ms: number;
  /** What it rejects with then. */
  readonly timeout: () => Error;
}

/**
 * Waits for something that can be stopped, and leaves no timer and no listener behind.
 *
 * @param start begins it, and returns what stops it; that is called with the reason unless it ended by itself
 */
export function within<T>(
  { clock, signal, ms, timeout }: Limits,
  start: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => (reason: unknown) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: unknown;
    let stop: ((reason: unknown) => void) | undefined;
    if (signal?.aborted) return reject(signal.reason);
    if (ms <= 0) return reject(timeout());
    const finish = (): void => {
      if (timer !== undefined) clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const interrupt = (reason: unknown): void => {
      finish();
      reject(reason);
      stop?.(reason);
    };
    const onAbort = (): void => interrupt((signal as AbortSignal).reason);
    signal?.addEventListener("abort", onAbort);
    if (ms !== Number.POSITIVE_INFINITY) timer = clock.setTimeout(() => interrupt(timeout()), ms);
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
