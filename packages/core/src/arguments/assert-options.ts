import { ArgumentError } from "./argument-error.ts";
import { assertNames, quote } from "./check-arguments.ts";

/** Maps each option to the value that it accepts besides `"throw"`. */
const CHOICES = Object.entries({ onUnknownOutcome: "adopt", whenBusy: "wait", whenGone: "ignore" });

/** Checks the option names, and the values of `signal`, `onPoll` and the options that default to `"throw"`. */
export function assertOptions(where: string, known: readonly string[], options: unknown): asserts options is object {
  assertNames(where, "option", known, options);
  const given = options as Readonly<Record<string, unknown>>;
  for (const [name, choice] of CHOICES) {
    const value = given[name];
    if ([undefined, "throw", choice].includes(value as string)) continue;
    throw new ArgumentError(`${where}: ${name} must be "throw" or "${choice}", not ${quote(value)}`);
  }
  // The signal may come from another realm or a polyfill, so `instanceof AbortSignal` could be false.
  const { aborted, addEventListener } = Object(given.signal) as Partial<AbortSignal>;
  if (given.signal !== undefined && (typeof aborted !== "boolean" || typeof addEventListener !== "function"))
    throw new ArgumentError(`${where}: signal must be an AbortSignal`);
  assertFunctions(where, given, ["onPoll"]);
}

/** Throws an ArgumentError if one of the named properties is neither a function nor `undefined`. */
export function assertFunctions(where: string, given: object, names: readonly string[]): void {
  for (const name of names) {
    const value = (given as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && typeof value !== "function") {
      throw new ArgumentError(`${where}: ${name} must be a function, not ${value === null ? "null" : typeof value}`);
    }
  }
}
