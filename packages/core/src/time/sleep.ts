import { type Limits, within } from "./within.ts";

/** Waits for a time, unless a limit ends the wait first. */
export function sleep(ms: number, limits: Limits): Promise<void> {
  const { clock } = limits;
  return within(limits, (resolve) => {
    const timer = clock.setTimeout(resolve, ms);
    return () => clock.clearTimeout(timer);
  });
}
