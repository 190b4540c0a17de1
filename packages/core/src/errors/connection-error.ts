import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/**
 * The error of a call that received no complete response: the connection failed before or while the response was read.
 */
export class ConnectionError extends CloudError {
  /** The name of the class. Unlike `instanceof`, it works across copies of the package. */
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }

  /** The runtime's error code, if there is one: `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
  readonly code: string | undefined;
  /** The status of a successful response, if the connection failed while the body was read. */
  readonly status: number | undefined;

  /** Creates the error. Only the client calls this constructor. */
  constructor(
    call: CallFacts,
    outcome: Outcome,
    text: string,
    facts: { code?: string | undefined; status?: number | undefined; cause?: unknown },
  ) {
    super(call, outcome, text, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = facts.code;
    this.status = facts.status;
  }
}
