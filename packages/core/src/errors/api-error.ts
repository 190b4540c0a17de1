import type { CallFacts } from "../request/call.ts";
import { CloudError, nameError } from "./cloud-error.ts";
import type { GrpcCode } from "./grpc-code.ts";
import type { Outcome } from "./outcome.ts";

/** What an {@link ApiError} is made of. */
export interface ApiErrorFacts {
  /** The HTTP status. */
  readonly status: number;
  /** The gRPC code of the service's body by name; `undefined` where a proxy answered instead. */
  readonly code: GrpcCode | undefined;
  /** The service's own message, or the first bytes of a body that isn't the service's. */
  readonly reason: string;
  /** The service's details, as it sent them. */
  readonly details: readonly unknown[];
  /** The answer's headers; those that could hold a secret read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long the service asks to wait, in milliseconds, where it does. */
  readonly retryAfterMs: number | undefined;
}

/** The service refused: an answer with a status of 300 or more. */
export class ApiError extends CloudError implements ApiErrorFacts {
  /** Tells it apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: "ApiError";
  declare readonly status: number;
  declare readonly code: GrpcCode | undefined;
  declare readonly reason: string;
  declare readonly details: readonly unknown[];
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly retryAfterMs: number | undefined;

  /** Made by the client alone. */
  constructor(call: CallFacts, outcome: Outcome, facts: ApiErrorFacts, hint: string) {
    const title = [facts.status, facts.code].filter(Boolean).join(" ");
    super(call, outcome, [title, facts.reason, hint].filter(Boolean).join(": "));
    Object.assign(this, facts);
  }

  static {
    nameError(this, "ApiError");
  }
}
