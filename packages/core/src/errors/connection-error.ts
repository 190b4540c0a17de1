import type { CallFacts } from "../request/call.ts";
import { CloudError, nameError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** No whole answer came: the connection failed before or while it was read. */
export class ConnectionError extends CloudError {
  /** Tells it apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: "ConnectionError";
  /** The platform's code, where it has one: `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
  declare readonly code: string | undefined;
  /** The status of an answer that broke off while its body was read. */
  declare readonly status: number | undefined;

  /** Made by the client alone. */
  constructor(
    call: CallFacts,
    outcome: Outcome,
    text: string,
    facts: { code?: string | undefined; status?: number | undefined; cause?: unknown },
  ) {
    const { code, status, cause } = facts;
    super(call, outcome, text, cause === undefined ? undefined : { cause });
    Object.assign(this, { code, status });
  }

  static {
    nameError(this, "ConnectionError");
  }
}
