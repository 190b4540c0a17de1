import type { CallInfo } from "../request/call.ts";
import type { Outcome } from "./outcome.ts";

const BRAND = Symbol.for("crdb-cloud.error");

/** The base class of the errors with which a call rejects. `name` and `instanceof` tell the classes apart. */
export abstract class CloudError extends Error {
  /**
   * The name of the class. If a program loads several copies of this package, compare `name`: `instanceof` recognizes
   * only the errors of one copy.
   */
  abstract override get name(): string;
  // The properties below are declared without the keyword `declare`, so that the compiler reports a property that the
  // constructor does not assign.
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of attempts, including one that is about to begin. */
  readonly attempts: number;
  /** Whether the service may have executed the failed call. */
  readonly outcome: Outcome;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, text: string, cause?: unknown) {
    super(`${call.operation}: ${text}`, cause === undefined ? undefined : { cause });
    this.operation = call.operation;
    this.method = call.method;
    this.path = call.path;
    this.attempts = call.attempts;
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
