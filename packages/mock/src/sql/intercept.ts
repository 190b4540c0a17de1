import type { SqlFaultName } from "../faults/sql-fault.ts";
import type { SqlEngine } from "./engines/engine.ts";
import { message } from "./messages.ts";
import { addHint, type Interception } from "./relay.ts";

export interface StatementFault {
  readonly sql?: SqlFaultName;
  readonly latencyMs?: number;
}

export interface StatementFaults {
  /** Returns whether any fault affects statements. */
  active(): boolean;
  /** Returns the fault that affects the next statement. */
  match(): StatementFault;
}

/** The error message of the SQL statement that the mock executes to inject a serialization failure. */
export const RETRY_MESSAGE = "restart transaction: injected fault";

/**
 * The SQLSTATEs and messages with which other engines reject CockroachDB's own syntax, functions, types, settings and
 * system tables.
 */
const FOREIGN = /^((42601|42883|0A000|22023|42846) |42704 (type|unrecognized) |42P01 .*"(crdb_internal|system)\.)/;

/**
 * Applies SQL faults to the messages of a client. Adds a hint about the database in use to the errors of SQL that only
 * CockroachDB supports.
 */
export function interceptSession(
  faults: StatementFaults,
  { hint, retryStatement }: SqlEngine,
  reset: () => void,
): { readonly client: Interception; readonly engine: Interception } {
  // To make a statement fail, the mock sends `retryStatement` to the engine instead, so that the engine aborts the
  // transaction. `retryStatement` is sent as a simple query, to which the engine also responds with ReadyForQuery. A
  // client that sent an Execute does not expect this ReadyForQuery, so the mock drops the message.
  let skipping = false;
  let expected = false;
  let dropping = false;
  let delayMs = 0;
  const client: Interception = {
    wants: (type) => skipping || ((type === "Q" || type === "E") && faults.active()),
    takeDelay() {
      const taken = delayMs;
      delayMs = 0;
      return taken;
    },
    replace(type, body) {
      if (skipping && type !== "S") return [];
      skipping = false;
      const { sql, latencyMs = 0 } = type === "S" ? {} : faults.match();
      if (sql === "delay") delayMs += latencyMs;
      if (sql === "reset") reset();
      if (sql !== "serializationFailure") return [message(type, body)];
      skipping = type === "E";
      expected = skipping;
      return [message("Q", retryStatement)];
    },
  };
  const engine: Interception = {
    wants: (type) => (type === "E" && (hint !== undefined || expected)) || (type === "Z" && (expected || dropping)),
    replace(type, body) {
      if (type === "Z") {
        const dropped = dropping;
        // If an earlier message of the client has failed, the engine ignores `retryStatement` and all other messages up
        // to the client's Sync. Then this ReadyForQuery is the response to the Sync. The mock does not drop the
        // message, because the client expects it.
        [expected, dropping] = [false, false];
        return dropped ? [] : [message(type, body)];
      }
      if (expected && body.includes(RETRY_MESSAGE)) dropping = true;
      return [hint === undefined ? message(type, body) : addHint(body, { hint, errors: FOREIGN })];
    },
  };
  return { client, engine };
}
