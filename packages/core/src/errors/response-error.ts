import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

/** The fields of a {@link ResponseError} that come from the response. */
interface ResponseErrorFacts {
  readonly status: number;
  readonly contentType: string;
  readonly firstBytes: string;
  readonly truncated: boolean;
}

/** The status is a success, but the client cannot use the body: HTML from a proxy, an empty or truncated body, `null`. */
export class ResponseError extends CloudError {
  /** Identifies the class where `instanceof` cannot. Minifiers leave it unchanged. */
  override get name(): "ResponseError" {
    return "ResponseError";
  }

  /** The HTTP status. */
  readonly status: number;
  /** The `Content-Type` of the response, redacted. */
  readonly contentType: string;
  /** The beginning of the body, redacted. */
  readonly firstBytes: string;
  /** Whether the body is incomplete JSON. Another attempt may bring all of it. */
  readonly truncated: boolean;

  /** Called by the client only. */
  constructor(call: CallFacts, text: string, facts: ResponseErrorFacts) {
    const start = facts.firstBytes === "" ? "" : `; it begins with ${JSON.stringify(facts.firstBytes)}`;
    super(call, "unknown", `${facts.status}, but ${text}${start}`);
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.firstBytes = facts.firstBytes;
    this.truncated = facts.truncated;
  }
}
