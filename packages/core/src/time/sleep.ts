import { type Limits, withLimits } from "./with-limits.ts";

/** Waits for a time in milliseconds, or until a limit ends the wait. */
export function sleep(ms: number, limits: Limits): Promise<void> {
  const { clock } = limits;
  return withLimits(limits, (resolve) => {
    const timer = clock.setTimeout(resolve, ms);
    return () => clock.clearTimeout(timer);
  });
}
