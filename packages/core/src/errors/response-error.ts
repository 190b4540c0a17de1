import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

type ResponseErrorInfo = Pick<ResponseError, "status" | "contentType" | "firstBytes" | "truncated">;

/** The response has a success status but an unusable body, such as truncated JSON or a proxy's HTML page. */
export class ResponseError extends CloudError {
  /** Always `"ResponseError"`, so a `switch` can tell errors apart. */
  override get name(): "ResponseError" {
    return "ResponseError";
  }

  /** The response's HTTP status. */
  readonly status: number;
  /** The response's `Content-Type`, without secrets. */
  readonly contentType: string;
  /** The beginning of the body, without secrets. */
  readonly firstBytes: string;
  /** Whether the body is incomplete or malformed JSON, so another attempt may succeed. */
  readonly truncated: boolean;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, text: string, facts: ResponseErrorInfo) {
    const start = facts.firstBytes === "" ? "" : `; it begins with ${JSON.stringify(facts.firstBytes)}`;
    super(call, "unknown", `${facts.status}, but ${text}${start}`);
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.firstBytes = facts.firstBytes;
    this.truncated = facts.truncated;
  }
}
