import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

/** The fields of a {@link ResponseError} that come from the response. */
interface ResponseErrorFacts {
  readonly status: number;
  readonly contentType: string;
  readonly firstBytes: string;
  readonly truncated: boolean;
}

/**
 * The error of a success response whose body the client cannot use: HTML from a proxy, an empty or truncated body, or
 * `null`.
 */
export class ResponseError extends CloudError {
  /** The name of the class. Unlike `instanceof`, it works across copies of the package. */
  override get name(): "ResponseError" {
    return "ResponseError";
  }

  /** The HTTP status. */
  readonly status: number;
  /** The `Content-Type` of the response, redacted. */
  readonly contentType: string;
  /** The beginning of the body, redacted. */
  readonly firstBytes: string;
  /** Whether the body is incomplete JSON. Another attempt may receive the whole body. */
  readonly truncated: boolean;

  /** Creates the error. Only the client calls this constructor. */
  constructor(call: CallFacts, text: string, facts: ResponseErrorFacts) {
    const start = facts.firstBytes === "" ? "" : `; it begins with ${JSON.stringify(facts.firstBytes)}`;
    super(call, "unknown", `${facts.status}, but ${text}${start}`);
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.firstBytes = facts.firstBytes;
    this.truncated = facts.truncated;
  }
}
