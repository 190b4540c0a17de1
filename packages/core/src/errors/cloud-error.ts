import type { CallFacts } from "../request/call.ts";
import type { Outcome } from "./outcome.ts";

const BRAND = Symbol.for("crdb-cloud.error");

/** The base class of the errors with which a call rejects. `name` and `instanceof` tell the classes apart. */
export abstract class CloudError extends Error implements CallFacts {
  /**
   * The name of the class. If a program loads several copies of this package, compare `name`: `instanceof` recognizes
   * only the errors of one copy.
   */
  abstract override get name(): string;
  // The properties below are declared without the keyword `declare`, so that the compiler reports a property that the
  // constructor does not assign.
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  /** Whether the service may have executed the failed call. */
  readonly outcome: Outcome;

  /** Only the client calls this constructor. */
  constructor(facts: CallFacts, outcome: Outcome, text: string, options?: ErrorOptions) {
    super(`${facts.operation}: ${text}`, options);
    this.operation = facts.operation;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
    this.outcome = outcome;
  }

  /** Returns the properties as plain data without secrets, for logs, `structuredClone()` and `postMessage()`. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), ...(cause === undefined ? {} : { cause: String(cause) }) };
  }

  static {
    Object.defineProperty(this.prototype, BRAND, { value: true });
  }
}

/** Returns whether a value is a {@link CloudError} of any copy of this package. */
export function hasErrorBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && BRAND in value;
}
