import type { Clock } from "@crdb-cloud/core";
import { runWithin, systemClock } from "@crdb-cloud/core/internal";

/** How a runtime reports signals and ends the program. */
export interface SignalSource {
  /**
   * Listens for signals that end the program. Returns a function that stops listening. `isHandled` says whether the
   * program has its own listeners. `onSignal` runs before them, since those added with `once()` are gone afterwards.
   */
  readonly listen: (onSignal: (signal: string, isHandled: boolean) => void) => () => void;
  /** Passes uncaught errors to `onError`, so they don't end the program. Returns a function that stops this. */
  readonly catchErrors: (onError: (error: unknown) => void) => () => void;
  /** Ends the program as the signal would have. */
  readonly end: (signal: string) => void;
}

/** How long to keep cleaning up after a signal; by default, until 30 seconds have passed or a second one arrives. */
export type Patience = "until a second signal" | "always" | undefined;

/** Runs cleanups before a signal ends the program. */
export interface Termination {
  /** Registers a cluster's cleanup. Returns a function that unregisters it. */
  add(name: string, cleanup: () => Promise<void>): () => void;
  /** Resolves when no signal is being handled. Until then, the program must not end by itself. */
  finished(): Promise<void>;
}

const LONGEST_CLEANUP_MS = 30_000;
/** How long to ignore a second signal, in milliseconds: on ^C, the terminal sends one, and npm passes on another. */
const SAME_SIGNAL_MS = 1000;

/**
 * Creates a {@link Termination}, which listens for signals while there are cleanups. After a signal, all cleanups run
 * concurrently for at most 30 seconds. Then the program ends, unless it has its own listener for the signal. A second
 * signal ends it immediately.
 */
export function createTermination(source: SignalSource, patience?: Patience, clock: Clock = systemClock): Termination {
  /** Maps each cleanup to the name of the cluster that it deletes. */
  const cleanups = new Map<() => Promise<void>, string>();
  let stopListening: (() => void) | undefined;
  let startedAt = 0;
  let running: Promise<void> | undefined;

  function listenIfNeeded(): void {
    if (cleanups.size > 0 || running) stopListening ??= source.listen(onSignal);
    else stop();
  }

  function stop(): void {
    stopListening?.();
    stopListening = undefined;
  }

  function onSignal(signal: string, isHandled: boolean): void {
    if (running === undefined) {
      startedAt = clock.now();
      report(`${signal}: deleting ${listNames()}`);
      running = cleanUp(signal, isHandled);
    } else if (clock.now() - startedAt > SAME_SIGNAL_MS) {
      report(`${signal}: ${listNames()} may still exist. Delete any that remain`);
      if (patience === "always" || isHandled) return;
      stop();
      source.end(signal);
    }
  }

  async function cleanUp(signal: string, isHandled: boolean): Promise<void> {
    // Deleting a cluster breaks the program's connections to it. Even if the program doesn't handle the resulting
    // errors, they must not end it before all clusters are deleted.
    const stopCatching = source.catchErrors(report);
    const ms = patience ? Infinity : LONGEST_CLEANUP_MS;
    const toError = (): Error =>
      new Error(`${listNames()} may still exist after ${LONGEST_CLEANUP_MS / 1000} s. Delete any that remain`);
    const cleanUpOne = ([cleanup, name]: [() => Promise<void>, string]): Promise<void> =>
      cleanup().catch((error) => report(`${name} could not be deleted: ${toText(error)}`));
    const limits = { clock, limit: { ms, toError } };
    await runWithin<unknown>(limits, () => Promise.all(Array.from(cleanups, cleanUpOne))).catch(report);
    stop();
    if (!isHandled) source.end(signal);
    // If the program has its own listener for the signal, it may keep running, so prepare for the next signal.
    stopCatching();
    running = undefined;
    listenIfNeeded();
  }

  function listNames(): string {
    return Array.from(cleanups.values()).join(", ");
  }

  return {
    add(name, cleanup) {
      cleanups.set(cleanup, name);
      listenIfNeeded();
      return () => {
        cleanups.delete(cleanup);
        listenIfNeeded();
      };
    },
    finished: async () => running,
  };
}

export function report(error: unknown): void {
  console.error(`crdb-cloud: ${toText(error)}`);
}

export function toText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
