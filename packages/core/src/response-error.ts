import { type CallFacts, CloudError, nameError } from "./cloud-error.ts";

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

  /** Made by the client alone. */
  constructor(call: CallFacts, text: string, facts: { status: number; contentType: string; firstBytes: string }) {
    const shown = facts.firstBytes === "" ? "" : `; it begins with ${JSON.stringify(facts.firstBytes)}`;
    super(call, "unknown", `${facts.status}, but ${text}${shown}`);
    Object.assign(this, facts);
  }

  static {
    nameError(this, "ResponseError");
  }
}
