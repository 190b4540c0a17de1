import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { GrpcCode } from "./grpc-code.ts";
import type { Outcome } from "./outcome.ts";

export type ApiErrorInfo = Pick<
  ApiError,
  "status" | "code" | "reason" | "details" | "headers" | "requestId" | "retryAfterMs"
>;

/** The error of a call whose response has a status of 300 or above. */
export class ApiError extends CloudError {
  /** The name of the class. */
  override get name(): "ApiError" {
    return "ApiError";
  }

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

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, info: ApiErrorInfo, hint: string) {
    const title = [info.status, info.code].filter(Boolean).join(" ");
    super(call, outcome, [title, info.reason, hint].filter(Boolean).join(": "));
    this.status = info.status;
    this.code = info.code;
    this.reason = info.reason;
    this.details = info.details;
    this.headers = info.headers;
    this.requestId = info.requestId;
    this.retryAfterMs = info.retryAfterMs;
  }
}
