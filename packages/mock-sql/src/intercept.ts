import { setTimeout as sleep } from "node:timers/promises";
import type { SqlFaults } from "@crdb-cloud/mock/internal";
import type { EngineSession, SqlEngine } from "./engines/engine.ts";
import { LACKING } from "./engines/quote.ts";
import type { RewrittenStatement } from "./engines/rewrite-statements.ts";
import { readFirstWord } from "./engines/tokens.ts";
import { errorMessage, fieldsMessage, message, readErrorFields } from "./wire/messages.ts";
import type { Interception } from "./wire/relay.ts";

/** The message of an injected serialization failure. */
export const RETRY_MESSAGE = "restart transaction: injected fault";

/** A portal that doesn't exist. */
const FAULT_PORTAL = "crdb_mock_fault";

/** The types of the messages that contain a statement: Query and Parse. */
const STATEMENTS = "QP";
/** The longest Query or Parse message, in bytes, and the longest of the other messages that can be replaced. */
const [MAX_STATEMENT_BYTES, MAX_BYTES] = [16 * 2 ** 20, 2 ** 16];
const TOO_LONG =
  "the mock accepts at most 16 MiB of SQL in one message, as CockroachDB does: split the statements, or pass values as parameters";
const ADMIN_SHUTDOWN = "\0C57P01\0";
const DUPLICATE_DATABASE = "\0C42P04\0";
const CONFORMING = "standard_conforming_strings\0";

/** Statements that never fail because of a fault, so that a client can end its transaction. */
const ROLLBACKS = ["ROLLBACK", "ABORT"];
const COMMITS = ["COMMIT", "END"];
/** The tags of statements that may have changed the cluster's databases or users. */
const CHANGE = /^(?:(?:CREATE|ALTER|DROP) (?:ROLE|DATABASE)|(?:GRANT|REVOKE) ROLE|DO|CALL)\b/;

/**
 * The SQLSTATEs and messages of errors that other databases return for CockroachDB's own syntax, functions, types,
 * settings and system tables.
 */
const FOREIGN = /^((42601|42883|0A000|22023|42846) |42704 (type|unrecognized) |42P01 .*"(crdb_internal|system)\.)/;

/**
 * Applies SQL faults to a client's messages. If a statement fails because only CockroachDB supports it, adds a hint
 * that the mock uses another database. `reset` resets the client's connection. `onChange` is called after a statement
 * that may have changed databases or users, and the client gets the statement's result afterwards.
 */
export function interceptSession(
  faults: SqlFaults,
  { hint, retryStatement, rewrite }: SqlEngine,
  { session, reset, onChange }: { session: EngineSession; reset: () => void; onChange: () => Promise<unknown> },
): { readonly client: Interception; readonly engine: Interception } {
  // A simple query fails because the mock sends `retryStatement` in its place, and an Execute because it names a portal
  // that doesn't exist. Both make the engine abort the transaction, and it ignores what follows an Execute until Sync.
  /** The type of a failed COMMIT, until its result has arrived: the mock also ends its transaction. */
  let ending: "Q" | "E" | undefined;
  /** Whether to drop the next ReadyForQuery, which the client doesn't expect. */
  let dropping = false;
  /** What the client's and the engine's messages wait for. */
  const pauses: { client?: Promise<unknown>; engine?: Promise<unknown> } = {};
  let hasChanges = false;
  let isConforming = !session.greeting.includes(`${CONFORMING}off\0`);
  /** The statements that the engine received last, and those that clients can execute again, by name. */
  let statement: { own: string } & Partial<RewrittenStatement> = { own: "" };
  const prepared = new Map<string, typeof statement>();

  /** Rewrites the statement in a Query or Parse message, if the engine needs a different one. */
  function translate(type: string, body: Buffer): Buffer {
    const start = type === "P" ? body.indexOf(0) + 1 : 0;
    const end = body.indexOf(0, start);
    const own = body.toString("utf8", start, end);
    statement = { own, ...(isConforming && rewrite?.(own)) };
    if (type === "P") prepared.set(body.toString("utf8", 0, start), statement);
    const { sql } = statement;
    return sql === undefined ? body : Buffer.concat([body.subarray(0, start), Buffer.from(sql), body.subarray(end)]);
  }

  function take(side: "client" | "engine"): Promise<unknown> | undefined {
    const taken = pauses[side];
    delete pauses[side];
    return taken;
  }

  const client: Interception = {
    wants(type, length) {
      const isStatement = STATEMENTS.includes(type);
      if (isStatement && length > MAX_STATEMENT_BYTES) throw new RangeError(TOO_LONG);
      if (!isStatement && length > MAX_BYTES) return false;
      return (type === "S" && ending === "E") || (/^[QPBE]$/.test(type) && (rewrite !== undefined || faults.active()));
    },
    takePause: () => take("client"),
    replace(type, original) {
      if (type === "S" && ending === "E") {
        [ending, dropping] = ["Q", true];
        return [message(type), message("Q", "ROLLBACK")];
      }
      const body = STATEMENTS.includes(type) ? translate(type, original) : original;
      if (type === "B") {
        const start = body.indexOf(0) + 1;
        statement = prepared.get(body.toString("utf8", start, body.indexOf(0, start) + 1)) ?? { own: "" };
      }
      const word = /^[QE]$/.test(type) && faults.active() ? readFirstWord(statement.own) : "";
      const applies = word !== "" && !ROLLBACKS.includes(word);
      const { sql, latencyMs = 0 } = applies ? faults.match() : {};
      if (sql === "delay") pauses.client = sleep(latencyMs);
      if (sql === "reset") reset();
      if (sql !== "serializationFailure") return [message(type, body)];
      ending = COMMITS.includes(word) ? (type as "Q" | "E") : undefined;
      if (type === "E") return [message(type, FAULT_PORTAL, 0)];
      return [message("Q", ending ? `ROLLBACK; ${retryStatement}` : retryStatement)];
    },
  };
  const engine: Interception = {
    wants: (type, length) => length <= MAX_BYTES && /^[ECSZ]$/.test(type),
    takePause: () => take("engine"),
    replace(type, body) {
      if (type === "S" && body.includes(CONFORMING)) isConforming = body.includes("\0on\0");
      if (type === "C") {
        hasChanges ||= CHANGE.test(body.toString("latin1"));
        if (ending !== undefined) return [];
      }
      if (type === "Z") {
        const dropped = dropping;
        if (!dropped) ending = undefined;
        dropping = false;
        if (hasChanges && body.toString() === "I") {
          hasChanges = false;
          pauses.engine = onChange();
        }
        return dropped ? [] : [message(type, body)];
      }
      if (type !== "E") return [message(type, body)];
      if (session.endReason !== undefined && body.includes(ADMIN_SHUTDOWN))
        return [errorMessage({ severity: "FATAL", code: "57P01", message: session.endReason })];
      if (body.includes(`"${FAULT_PORTAL}"`)) return [errorMessage({ code: "40001", message: RETRY_MESSAGE })];
      if (statement.mayExist && body.includes(DUPLICATE_DATABASE)) return [message("C", "CREATE DATABASE")];
      return [hint === undefined ? message(type, body) : explain(body, hint)];
    },
  };
  return { client, engine };

  /** Makes an error say which feature of CockroachDB the engine lacks, and where in the client's own statement. */
  function explain(body: Buffer, hint: string): Buffer {
    const fields = readErrorFields(body);
    const [code = "", text = "", own, place] = ["C", "M", "H", "P"].map((type) => fields.get(type));
    const position = place && statement.toOwn ? statement.toOwn(Number(place)) : undefined;
    if (position !== undefined) fields.set("P", String(position));
    const feature = statement.findFeature?.(code, text, position);
    if (feature !== undefined) fields.set("C", "0A000").set("M", `${feature} isn't supported by PostgreSQL: ${text}`);
    else if (!FOREIGN.test(`${code} ${text}`) || text.startsWith(LACKING)) return fieldsMessage(fields);
    return fieldsMessage(fields.set("H", own === undefined ? hint : `${own} ${hint}`));
  }
}
