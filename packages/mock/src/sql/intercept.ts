import type { SqlFaultName } from "../faults/sql-fault.ts";
import type { SqlEngine } from "./engines/engine.ts";
import { message } from "./messages.ts";
import { addHint, type Interception } from "./relay.ts";

export interface StatementFault {
  readonly sql?: SqlFaultName;
  readonly latencyMs?: number;
}

export interface StatementFaults {
  /** Whether any fault affects statements. */
  active(): boolean;
  /** Returns the next statement's fault. */
  match(): StatementFault;
}

/** The message of an injected serialization failure. */
export const RETRY_MESSAGE = "restart transaction: injected fault";

/** The messages with statements: Query and Parse. */
const STATEMENTS = "QP";
const DUPLICATE_DATABASE = "\0C42P04\0";

/**
 * How other engines reject CockroachDB's own syntax, functions, types, settings and system tables: SQLSTATEs and
 * messages.
 */
const FOREIGN = /^((42601|42883|0A000|22023|42846) |42704 (type|unrecognized) |42P01 .*"(crdb_internal|system)\.)/;

/**
 * Applies SQL faults to a client's messages, and adds a hint about the database in use when SQL fails that only
 * CockroachDB supports.
 */
export function interceptSession(
  faults: StatementFaults,
  { hint, retryStatement, rewrite }: SqlEngine,
  reset: () => void,
): { readonly client: Interception; readonly engine: Interception } {
  // To fail a statement, the mock sends `retryStatement` in its place, as a simple query, so that the engine aborts the
  // transaction. If the client had sent an Execute, it doesn't expect the ReadyForQuery that follows a simple query, so
  // the mock drops that message.
  let skipping = false;
  let expected = false;
  let dropping = false;
  let delayMs = 0;
  // The last statement may fail because what it creates already exists.
  let mayExist = false;

  /** Rewrites the statement in a Query or Parse message, if the engine has its own form of it. */
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
        // After an earlier error, the engine ignores `retryStatement` and everything else up to the client's Sync. This
        // ReadyForQuery then responds to the Sync, so the client expects it.
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
