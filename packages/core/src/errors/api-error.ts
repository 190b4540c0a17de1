import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { GrpcCode } from "./grpc-code.ts";
import type { Outcome } from "./outcome.ts";

/** The fields of an {@link ApiError} that come from the response. */
export interface ApiErrorFacts {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The name of the gRPC status code in the response body; `undefined` without a code, as in a response of a proxy. */
  readonly code: GrpcCode | undefined;
  /** The service's error message, up to 1,000 characters. Without a message, the first 200 characters of the body. */
  readonly reason: string;
  /** The `details` of the response body, without secrets. */
  readonly details: readonly unknown[];
  /** The headers of the response. The value of a header that may contain a secret is `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The id of the request, if the response has a header such as `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** The milliseconds that the service asks the client to wait; `undefined` without a valid `Retry-After` header. */
  readonly retryAfterMs: number | undefined;
}

/** The error of a call whose response has a status of 300 or above. */
export class ApiError extends CloudError implements ApiErrorFacts {
  /** The name of the class. */
  override get name(): "ApiError" {
    return "ApiError";
  }

  readonly status: number;
  readonly code: GrpcCode | undefined;
  readonly reason: string;
  readonly details: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  /** Only the client calls this constructor. */
  constructor(call: CallFacts, outcome: Outcome, facts: ApiErrorFacts, hint: string) {
    const title = [facts.status, facts.code].filter(Boolean).join(" ");
    super(call, outcome, [title, facts.reason, hint].filter(Boolean).join(": "));
    this.status = facts.status;
    this.code = facts.code;
    this.reason = facts.reason;
    this.details = facts.details;
    this.headers = facts.headers;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
  }
}
