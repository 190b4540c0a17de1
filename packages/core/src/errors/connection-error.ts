import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** The error of a call that received no complete response, because the connection or the `apiKey` function failed. */
export class ConnectionError extends CloudError {
  /** The name of the class. */
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  /** The error code of the runtime, if any, such as `ECONNRESET`, `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;
  /** The HTTP status, if the connection failed while the body of a successful response was read. */
  readonly status: number | undefined;

  /** Only the client calls this constructor. */
  constructor(
    call: CallInfo,
    outcome: Outcome,
    text: string,
    facts: { code?: string | undefined; status?: number | undefined; cause?: unknown },
  ) {
    super(call, outcome, text, facts.cause);
    this.code = facts.code;
    this.status = facts.status;
  }
}
