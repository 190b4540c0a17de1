import { expect } from "vitest";
import { isArgumentError } from "../src/arguments/argument-error.ts";

/** Returns the value with which a promise rejects. Throws if the promise doesn't reject. */
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
