import type { CallFacts } from "../request/call.ts";
import { CloudError, nameError } from "./cloud-error.ts";

/** What a {@link ResponseError} is made of. */
interface ResponseErrorFacts {
  readonly status: number;
  readonly contentType: string;
  readonly firstBytes: string;
  readonly truncated: boolean;
}

/** A success whose body is not what a client can read: HTML from a proxy, an empty or truncated body, `null`. */
export class ResponseError extends CloudError {
  /** Tells it apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: "ResponseError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The media type of the answer, as it was sent. */
  declare readonly contentType: string;
  /** The beginning of the body, redacted. */
  declare readonly firstBytes: string;

  /** Whether the body is incomplete JSON, which another attempt may bring whole. */
  declare readonly truncated: boolean;

  /** Made by the client alone. */
  constructor(call: CallFacts, text: string, facts: ResponseErrorFacts) {
    const shown = facts.firstBytes === "" ? "" : `; it begins with ${JSON.stringify(facts.firstBytes)}`;
    super(call, "unknown", `${facts.status}, but ${text}${shown}`);
    Object.assign(this, facts);
  }

  static {
    nameError(this, "ResponseError");
  }
}
