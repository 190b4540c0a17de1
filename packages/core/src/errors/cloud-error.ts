import type { CallFacts } from "../request/call.ts";
import type { Outcome } from "./outcome.ts";

const BRAND = Symbol.for("crdb-cloud.error");

/** The base class of the errors of a call. Narrow them by `name` or `instanceof`. */
export abstract class CloudError extends Error implements CallFacts {
  /** The name of the class. Unlike `instanceof`, it works across copies of the package. */
  abstract override get name(): string;
  // The fields of the error are not marked `declare`, so that the compiler reports a field that the constructor does
  // not assign.
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  /** Whether the failed call may have changed something. */
  readonly outcome: Outcome;

  /** Creates the error. Only the client calls this constructor. */
  constructor(facts: CallFacts, outcome: Outcome, text: string, options?: ErrorOptions) {
    super(`${facts.operation}: ${text}`, options);
    this.operation = facts.operation;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
    this.outcome = outcome;
  }

  /** Returns the fields of the error as plain data without secrets, for logs, `structuredClone()` and `postMessage()`. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), ...(cause === undefined ? {} : { cause: String(cause) }) };
  }

  static {
    Object.defineProperty(this.prototype, BRAND, { value: true });
  }
}

/** Returns whether a value is a {@link CloudError} of this package or of another copy of this package. */
export function hasErrorBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && BRAND in value;
}
