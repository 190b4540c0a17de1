import { settle } from "./manual-clock.ts";

/** Runs a function and all callbacks that it schedules. Returns the reasons of the unhandled rejections. */
export async function unhandledIn(run: () => unknown): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const note = (reason: unknown): unknown => reasons.push(reason);
  // Vitest's own listeners make a test with an unhandled rejection fail, so they are removed while `run()` executes.
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", note);
  await run();
  await settle();
  process.off("unhandledRejection", note);
  for (const other of others) process.on("unhandledRejection", other);
  return reasons;
}
