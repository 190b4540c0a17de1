import { expect } from "vitest";
import { isArgumentError } from "../src/arguments/argument-error.ts";
import { settle } from "./manual-clock.ts";

/** Returns the error that a promise rejects with. Throws if the promise doesn't reject. */
export async function caught<E = Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error("the promise was fulfilled");
}

/** Matches the error for an invalid argument, which is a TypeError. */
export function argumentError(message: string): unknown {
  return expect.toSatisfy(
    (error) => error instanceof TypeError && isArgumentError(error) && error.message === message,
    message,
  );
}

/** Runs a function and all callbacks that it schedules. Returns the errors of unhandled rejections. */
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
