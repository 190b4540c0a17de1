import type { CallInfo } from "../request/call.ts";
import { linkToGuide } from "./guide-link.ts";
import type { Outcome } from "./outcome.ts";

/** Marks this client's errors, so `isCloudError()` also recognizes those of another copy of the package. */
export const BRAND: unique symbol = Symbol.for("crdb-cloud.error");

/** The base class of all errors that calls reject with. Tell them apart by `name` or with `instanceof`. */
export abstract class CloudError extends Error {
  /** The class name. Compare it instead of using `instanceof` if your program may load this package twice. */
  abstract override get name(): string;
  // The fields aren't declared with `declare`, so the compiler reports any that the constructor doesn't set.
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** How many attempts were made, including one that failed before its request was sent. */
  readonly attempts: number;
  /** Whether the service may have executed the call. */
  readonly outcome: Outcome;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, text: string, cause?: unknown) {
    super(`${call.operation}: ${warnAfter(text, call, outcome)}`, cause === undefined ? undefined : { cause });
    this.operation = call.operation;
    this.method = call.method;
    this.path = call.path;
    this.attempts = call.attempts;
    this.outcome = outcome;
  }

  /** Returns plain data without secrets, for logs, `structuredClone()` and `postMessage()`. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), ...(cause !== undefined && { cause: String(cause) }) };
  }

  static {
    Object.defineProperty(this.prototype, BRAND, {});
  }
}

/** Adds a warning to a message if the failed call may have changed something. */
function warnAfter(text: string, { method, adoptable }: CallInfo, outcome: Outcome): string {
  if (outcome !== "unknown" || method === "GET" || method === "CONNECT") return text;
  const adopt = adoptable ? 'pass onUnknownOutcome: "adopt", or ' : "";
  const warning = `The service may have executed the request: ${adopt}check before you retry`;
  return `${text.replace(/\.?$/, ".")} ${warning}${linkToGuide("errors")}`;
}
