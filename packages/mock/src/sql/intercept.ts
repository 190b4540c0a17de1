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

/** The types of the messages Query and Parse, which contain statements. */
const STATEMENTS = "QP";
const DUPLICATE_DATABASE = "\0C42P04\0";

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
  { hint, retryStatement, rewrite }: SqlEngine,
  reset: () => void,
): { readonly client: Interception; readonly engine: Interception } {
  // To make a statement fail, the mock sends `retryStatement` to the engine instead, so that the engine aborts the
  // transaction. `retryStatement` is sent as a simple query, to which the engine also responds with ReadyForQuery. A
  // client that sent an Execute does not expect this ReadyForQuery, so the mock drops the message.
  let skipping = false;
  let expected = false;
  let dropping = false;
  let delayMs = 0;
  // Whether the last statement may fail because what it creates exists.
  let mayExist = false;

  /** Rewrites the statement in a Query or Parse message, if the engine has another form of it. */
  function translate(type: string, body: Buffer): Buffer {
    const start = type === "P" ? body.indexOf(0) + 1 : 0;
    const end = body.indexOf(0, start);
    const rewritten = rewrite?.(body.toString("utf8", start, end));
    mayExist = rewritten?.mayExist ?? false;
    return rewritten ? Buffer.concat([body.subarray(0, start), Buffer.from(rewritten.sql), body.subarray(end)]) : body;
  }

  const client: Interception = {
    wants: (type) =>
      skipping || (rewrite !== undefined && STATEMENTS.includes(type)) || (/^[QE]$/.test(type) && faults.active()),
    takeDelay() {
      const taken = delayMs;
      delayMs = 0;
      return taken;
    },
    replace(type, original) {
      if (skipping && type !== "S") return [];
      skipping = false;
      const body = STATEMENTS.includes(type) ? translate(type, original) : original;
      const { sql, latencyMs = 0 } = /^[QE]$/.test(type) && faults.active() ? faults.match() : {};
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
      if (mayExist && body.includes(DUPLICATE_DATABASE)) return [message("C", "CREATE DATABASE")];
      return [hint === undefined ? message(type, body) : addHint(body, { hint, errors: FOREIGN })];
    },
  };
  return { client, engine };
}
