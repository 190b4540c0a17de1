import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

interface ResponseErrorInfo {
  readonly status: number;
  readonly contentType: string;
  readonly firstBytes: string;
  readonly truncated: boolean;
}

/**
 * The error of a call whose response has a success status, but an unusable body, such as HTML from a proxy, an empty or
 * truncated body, or `null`.
 */
export class ResponseError extends CloudError {
  /** The name of the class. */
  override get name(): "ResponseError" {
    return "ResponseError";
  }

  /** The HTTP status of the response. */
  readonly status: number;
  /** The `Content-Type` of the response, without secrets. */
  readonly contentType: string;
  /** The beginning of the response body, without secrets. */
  readonly firstBytes: string;
  /** Whether the body is incomplete or malformed JSON. Another attempt may receive the whole body. */
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
