import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

type ConnectionErrorInfo = Partial<Pick<ConnectionError, "code" | "status" | "cause">>;

/** No complete response arrived, because the connection or the `apiKey` function failed. */
export class ConnectionError extends CloudError {
  /** Always `"ConnectionError"`, so a `switch` can tell errors apart. */
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  /** The runtime's error code, if any, such as `ECONNRESET`, `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;
  /** The HTTP status, if the connection failed partway through a successful response. */
  readonly status: number | undefined;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, text: string, facts: ConnectionErrorInfo) {
    super(call, outcome, text, facts.cause);
    this.code = facts.code;
    this.status = facts.status;
  }
}
