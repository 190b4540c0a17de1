import { type Clock, systemClock } from "../time/clock.ts";
import { withLimits } from "../time/with-limits.ts";

/** How a runtime reports signals and ends the program. */
export interface SignalSource {
  /** Listens for signals that terminate the program. Returns a function that stops listening. */
  readonly listen: (onSignal: (signal: string) => void) => () => void;
  /** Passes uncaught errors to a function, instead of ending the program. Returns a function that stops this. */
  readonly catchErrors: (onError: (error: unknown) => void) => () => void;
  /** Ends the program as the signal would without a listener. */
  readonly end: (signal: string) => void;
}

/** Runs cleanups before a signal ends the program. */
export interface Termination {
  /** Adds a cleanup of the named cluster. Returns a function that removes it. */
  add(name: string, cleanup: () => Promise<void>): () => void;
  /**
   * Resolves when no cleanup runs because of a signal. A call that settled earlier could make the program end itself
   * before the other cleanups are done.
   */
  finished(): Promise<void>;
}

/** The time limit for all cleanups, in milliseconds. */
const LONGEST_CLEANUP_MS = 30_000;
/** A second signal within this time is ignored: for one ^C, npm and a terminal send a program one signal each. */
const SAME_SIGNAL_MS = 1000;

/**
 * Creates a {@link Termination}. It listens for signals only while there are cleanups. After a signal, all cleanups run
 * at once, for 30 seconds at most, and then the program ends. A second signal ends it at once.
 */
export function createTermination(source: SignalSource, clock: Clock = systemClock): Termination {
  /** The cleanups, and the names of their clusters. */
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

  function onSignal(signal: string): void {
    if (running === undefined) {
      startedAt = clock.now();
      running = cleanUp(signal);
    } else if (clock.now() - startedAt > SAME_SIGNAL_MS) {
      stop();
      source.end(signal);
    }
  }

  async function cleanUp(signal: string): Promise<void> {
    // The deletion of a cluster breaks the program's connections to it. An error that nobody handles must not end the
    // program before all clusters are deleted.
    const stopCatching = source.catchErrors(report);
    const toError = (): Error => {
      const names = Array.from(cleanups.values()).join(", ");
      return new Error(`${names} may be left after ${LONGEST_CLEANUP_MS / 1000} s: delete what is left`);
    };
    const cleanUpOne = ([cleanup, name]: [() => Promise<void>, string]): Promise<void> =>
      cleanup().catch((error) => report(`${name} could not be deleted: ${toText(error)}`));
    await withLimits<unknown>({ clock, limit: { ms: LONGEST_CLEANUP_MS, toError } }, (resolve, reject) => {
      Promise.all(Array.from(cleanups, cleanUpOne)).then(resolve, reject);
      return () => {};
    }).catch(report);
    stop();
    source.end(signal);
    // The program goes on if it listens for the signal itself.
    stopCatching();
    running = undefined;
    listenIfNeeded();
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

function report(error: unknown): void {
  console.error(`crdb-cloud: ${toText(error)}`);
}

/** Returns the message of an error, or any other thrown value as text. */
export function toText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
