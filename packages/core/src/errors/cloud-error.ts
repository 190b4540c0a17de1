import type { CallFacts } from "../request/call.ts";
import type { Outcome } from "./outcome.ts";

const BRAND = Symbol.for("crdb-cloud.error");

/** The base of every error of a call. Narrow it by `instanceof`, or by the literal `name`. */
export abstract class CloudError extends Error implements CallFacts {
  /** Tells errors apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: string;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly attempts: number;
  /** Whether a change may have been made all the same. */
  declare readonly outcome: Outcome;

  /** Made by the client alone. */
  constructor(facts: CallFacts, outcome: Outcome, text: string, options?: ErrorOptions) {
    const { operation, method, path, attempts } = facts;
    super(`${operation}: ${text}`, options);
    Object.assign(this, { operation, method, path, attempts, outcome });
  }

  /** Everything the error knows, as plain data without secrets. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), ...(cause === undefined ? {} : { cause: String(cause) }) };
  }

  static {
    Object.defineProperty(this.prototype, BRAND, { value: true });
  }
}

/** Gives an error class its literal name, out of sight of `util.inspect`, and safe from minifiers. */
export function nameError(type: { prototype: Error }, name: string): void {
  Object.defineProperty(type.prototype, "name", { value: name });
}

/** Tells whether a value carries the brand of {@link CloudError}, from whichever copy of this package. */
export function hasErrorBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && BRAND in value;
}
