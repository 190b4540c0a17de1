import type { SqlFaults } from "@crdb-cloud/mock/internal";
import type { EngineSession, SqlEngine } from "./engines/engine.ts";
import { errorMessage, fieldsMessage, message, readErrorFields } from "./wire/messages.ts";
import type { Interception } from "./wire/relay.ts";
import { replaceTypeOids } from "./wire/type-oids.ts";

/** The message of an injected serialization failure. */
export const RETRY_MESSAGE = "restart transaction: injected fault";

/** The types of the messages that contain a statement: Query and Parse. */
const STATEMENTS = "QP";
const ADMIN_SHUTDOWN = "\0C57P01\0";
const DUPLICATE_DATABASE = "\0C42P04\0";

/**
 * The SQLSTATEs and messages of errors that other databases return for CockroachDB's own syntax, functions, types,
 * settings and system tables.
 */
const FOREIGN = /^((42601|42883|0A000|22023|42846) |42704 (type|unrecognized) |42P01 .*"(crdb_internal|system)\.)/;

/**
 * Applies SQL faults to a client's messages. If a statement fails because only CockroachDB supports it, adds a hint
 * that the mock uses another database.
 */
export function interceptSession(
  faults: SqlFaults,
  { hint, retryStatement, rewrite, findFeature }: SqlEngine,
  { session, reset }: { readonly session: EngineSession; readonly reset: () => void },
): { readonly client: Interception; readonly engine: Interception } {
  const { typeOids } = session;
  // To fail a statement, the mock sends `retryStatement` in its place, as a simple query, so that the engine aborts the
  // transaction. The engine responds to a simple query with a ReadyForQuery. If the client sent an Execute, it doesn't
  // expect that message, so the mock drops it.
  let skipping = false;
  let expected = false;
  let dropping = false;
  let delayMs = 0;
  // The statements that the engine received last.
  let statement = "";
  // Whether the last statement was CREATE DATABASE IF NOT EXISTS, which must not fail if the database exists.
  let mayExist = false;

  /** Rewrites the statement in a Query or Parse message, if the engine needs a different one. */
  function translate(type: string, body: Buffer): Buffer {
    const start = type === "P" ? body.indexOf(0) + 1 : 0;
    const end = body.indexOf(0, start);
    const own = body.toString("utf8", start, end);
    const rewritten = rewrite?.(own);
    statement = rewritten?.sql ?? own;
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
    wants: (type) =>
      (typeOids !== undefined && (type === "T" || type === "t")) ||
      (type === "E" && (hint !== undefined || expected || session.endReason !== undefined)) ||
      (type === "Z" && (expected || dropping)),
    replace(type, body) {
      if (typeOids && (type === "T" || type === "t")) return [message(type, replaceTypeOids(type, body, typeOids))];
      if (type === "Z") {
        const dropped = dropping;
        // After an earlier error, the engine ignores `retryStatement` and everything else until the client sends Sync.
        // In that case, this ReadyForQuery is the response to the Sync, and the client expects it.
        [expected, dropping] = [false, false];
        return dropped ? [] : [message(type, body)];
      }
      if (session.endReason !== undefined && body.includes(ADMIN_SHUTDOWN))
        return [errorMessage({ severity: "FATAL", code: "57P01", message: session.endReason })];
      if (expected && body.includes(RETRY_MESSAGE)) dropping = true;
      if (mayExist && body.includes(DUPLICATE_DATABASE)) return [message("C", "CREATE DATABASE")];
      return [hint === undefined ? message(type, body) : explain(body, hint)];
    },
  };
  return { client, engine };

  /** Makes an error say which feature of CockroachDB the engine lacks. */
  function explain(body: Buffer, hint: string): Buffer {
    const fields = readErrorFields(body);
    const [code = "", text = "", own, position] = ["C", "M", "H", "P"].map((type) => fields.get(type));
    const feature = findFeature?.(statement, code, text, position === undefined ? undefined : Number(position));
    if (feature !== undefined) fields.set("C", "0A000").set("M", `${feature} isn't supported by PostgreSQL: ${text}`);
    else if (!FOREIGN.test(`${code} ${text}`)) return message("E", body);
    return fieldsMessage(fields.set("H", own === undefined ? hint : `${own} ${hint}`));
  }
}
