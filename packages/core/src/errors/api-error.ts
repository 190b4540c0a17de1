import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { GrpcCode } from "./grpc-code.ts";
import type { Outcome } from "./outcome.ts";

export type ApiErrorInfo = Pick<
  ApiError,
  "status" | "code" | "reason" | "details" | "headers" | "requestId" | "retryAfterMs"
>;

/** The service, or a proxy, responded with a non-2xx status. */
export class ApiError extends CloudError {
  /** Always `"ApiError"`, so a `switch` can tell errors apart. */
  override get name(): "ApiError" {
    return "ApiError";
  }

  /** The response's HTTP status. */
  readonly status: number;
  /** The gRPC status in the body, such as `"NOT_FOUND"`; `undefined` if there is none, as in a proxy's response. */
  readonly code: GrpcCode | undefined;
  /** The service's message, truncated to 1,000 characters; if there is none, the first 200 characters of the body. */
  readonly reason: string;
  /** The body's `details`, without secrets. */
  readonly details: readonly unknown[];
  /** The response headers. Values that may be secret are replaced with `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The request's id, if the response has a header such as `X-Request-Id`. */
  readonly requestId: string | undefined;
  /** How long the service asks you to wait, in milliseconds; `undefined` if there is no valid `Retry-After` header. */
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

/** Returns whether the service, not a proxy, says that a resource doesn't exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && error.code === "NOT_FOUND";
}
