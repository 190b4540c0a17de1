import { type Limits, withLimits } from "./with-limits.ts";

/** Waits for `ms` milliseconds; rejects if the signal aborts or the time limit passes first. */
export function sleep(ms: number, limits: Limits): Promise<void> {
  const { clock } = limits;
  return withLimits(limits, (resolve) => {
    const timer = clock.setTimeout(resolve, ms);
    return () => clock.clearTimeout(timer);
  });
}
