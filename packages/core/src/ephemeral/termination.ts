/** A function that runs before a signal terminates the program. */
export type Cleanup = () => Promise<void>;

/**
 * Registers a function that runs before a signal terminates the program. Returns a function that cancels the
 * registration.
 */
export type OnTermination = (cleanup: Cleanup) => () => void;

/** The functions with which {@link createTermination} listens for signals and ends the program. */
export interface TerminationSource {
  /** Listens for signals that terminate the program. Returns a function that stops listening. */
  readonly listen: (onSignal: (signal: string) => void) => () => void;
  /** Ends the program as the signal would without a listener. */
  readonly end: (signal: string) => void;
}

/** The time limit for all cleanups, in milliseconds. Supervisors such as Docker may kill a slower program. */
const LONGEST_CLEANUP_MS = 10_000;

/**
 * Creates a function that registers cleanups. After a signal, the cleanups run for 10 seconds at most. Signal listeners
 * exist only while a cleanup is registered. A second signal ends the program at once.
 */
export function createTermination({ listen, end }: TerminationSource): OnTermination {
  const cleanups = new Set<Cleanup>();
  let stop: (() => void) | undefined;

  function stopListening(): void {
    stop?.();
    stop = undefined;
  }

  async function run(signal: string): Promise<void> {
    stopListening();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        console.error(
          `crdb-cloud: stopped waiting for deletions after ${LONGEST_CLEANUP_MS / 1000} s: a cluster may be left behind`,
        );
        resolve();
      }, LONGEST_CLEANUP_MS);
    });
    await Promise.race([Promise.all(Array.from(cleanups, report)), timeout]);
    clearTimeout(timer);
    end(signal);
  }

  return (cleanup) => {
    cleanups.add(cleanup);
    stop ??= listen(run);
    return () => {
      cleanups.delete(cleanup);
      if (cleanups.size === 0) stopListening();
    };
  };
}

async function report(cleanup: Cleanup): Promise<void> {
  try {
    await cleanup();
  } catch (error) {
    console.error(`crdb-cloud: ${(error as Error).message}`);
  }
}
