/** Something to do before the program is ended from outside. */
export type Cleanup = () => Promise<void>;

/** Takes note of something to do before the program is ended from outside; what it returns takes that back. */
export type OnTermination = (cleanup: Cleanup) => () => void;

/** How a platform tells that the program is to end. */
export interface TerminationSource {
  /** Calls back on each signal to end, until what it returns is called. */
  readonly listen: (onSignal: (signal: string) => void) => () => void;
  /** Ends the program as the signal would have done. */
  readonly end: (signal: string) => void;
}

/** Lets cleanups run when the program is to end. While there are none nobody listens; a second signal is not held up. */
export function createTermination({ listen, end }: TerminationSource): OnTermination {
  const cleanups = new Set<Cleanup>();
  let stop: (() => void) | undefined;

  function rest(): void {
    stop?.();
    stop = undefined;
  }

  async function run(signal: string): Promise<void> {
    rest();
    const results = await Promise.allSettled(Array.from(cleanups, (cleanup) => cleanup()));
    for (const result of results) {
      if (result.status === "rejected") console.error(`crdb-cloud: ${(result.reason as Error).message}`);
    }
    end(signal);
  }

  return (cleanup) => {
    cleanups.add(cleanup);
    stop ??= listen(run);
    return () => {
      cleanups.delete(cleanup);
      if (cleanups.size === 0) rest();
    };
  };
}
