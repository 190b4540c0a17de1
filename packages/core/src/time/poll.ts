import type { Clock } from "./clock.ts";
import { sleep } from "./sleep.ts";

export interface Polling {
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly deadlineMs: number;
  /** The delays between tries, in milliseconds: `n` delays allow `n + 1` tries. */
  readonly pauses: Iterable<number>;
  /** Creates the error to reject with if the deadline passes or the delays are used up. */
  readonly toError: () => Error;
}

/** The longest pause to accept from the service, in milliseconds. A longer one is probably a mistake. */
export const LONGEST_PAUSE_MS = 600_000;
/** The last try begins at least this many milliseconds before the deadline. */
const LAST_TRY_MS = 100;
const GROWTH = 1.5;

/**
 * Calls `tryOnce` until it returns a value: immediately, after each pause, and one last time shortly before the
 * deadline. `tryOnce` must observe the deadline and the signal itself. Instead of a value, it may return the pause that
 * the service asks for, in milliseconds.
 */
export async function poll<T>(
  { clock, signal, deadlineMs, pauses, toError }: Polling,
  tryOnce: (leftMs: () => number) => Promise<{ readonly value: T } | number | undefined>,
): Promise<T> {
  const startedAt = clock.now();
  const leftMs = (): number => Math.max(1, deadlineMs - (clock.now() - startedAt));
  const remaining = pauses[Symbol.iterator]();
  for (;;) {
    const triedAt = clock.now();
    const found = await tryOnce(leftMs);
    if (typeof found === "object") return found.value;
    const left = leftMs();
    const { value: pauseMs, done } = remaining.next();
    if (done || left <= LAST_TRY_MS) throw toError();
    const reserveMs = Math.min(left / 2, Math.max(LAST_TRY_MS, 2 * (clock.now() - triedAt)));
    const wantedMs = Math.max(pauseMs, Math.min(found ?? 0, LONGEST_PAUSE_MS));
    await sleep(Math.min(wantedMs, left - reserveMs), { clock, signal });
  }
}

/** Yields pauses that grow from `firstMs` to `longestMs`, each randomly shortened by up to half. */
export function* growingPauses(firstMs: number, longestMs: number, random: () => number): Generator<number, never> {
  for (let ms = firstMs; ; ms = Math.min(longestMs, ms * GROWTH)) yield ms * (1 - random() / 2);
}
