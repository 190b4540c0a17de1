import { setTimeout as sleep } from "node:timers/promises";
import type { SqlFaults } from "@crdb-cloud/mock/internal";
import type { EngineSession, SqlEngine } from "./engines/engine.ts";
import type { RewrittenStatement } from "./engines/rewrite-statements.ts";
import { LACKING } from "./engines/statements.ts";
import { readFirstWord } from "./engines/tokens.ts";
import { errorMessage, fieldsMessage, int16, message, readErrorFields } from "./wire/messages.ts";
import type { Interception } from "./wire/relay.ts";

const RETRY_MESSAGE = "restart transaction: injected fault";

/**
 * A name that no portal or column has. To inject a fault, the mock executes that portal or selects that column, and
 * replaces the engine's error.
 */
const FAULT = "crdb_mock_fault";
/** Messages that roll back the transaction when a fault makes its COMMIT fail. */
const ROLLBACK: readonly Buffer[] = [
  message("C", Buffer.from("S"), FAULT),
  message("P", FAULT, "ROLLBACK", int16(0)),
  message("B", "", FAULT, int16(0), int16(0), int16(0)),
  message("E", "", 0),
];

/** The longest Query, Parse or Bind message, and the longest engine message that can be replaced, in bytes. */
const [MAX_BYTES, MAX_ENGINE_BYTES] = [16 * 2 ** 20, 2 ** 16];
const TOO_LONG =
  "the mock accepts messages of at most 16 MiB, as CockroachDB does: split the statement, or pass fewer values at a time";
const ADMIN_SHUTDOWN = "\0C57P01\0";
const DUPLICATE_DATABASE = "\0C42P04\0";
const CONFORMING = "standard_conforming_strings\0";

/** Statements that faults don't apply to, so clients can always end a transaction. */
const ROLLBACKS = ["ROLLBACK", "ABORT"];
const COMMITS = ["COMMIT", "END"];
/** Matches the command tags of statements that may have changed the cluster's databases or users. */
const CHANGE = /^(?:(?:CREATE|ALTER|DROP) (?:ROLE|DATABASE)|(?:GRANT|REVOKE) ROLE|DO|CALL)\b/;

/**
 * Matches the SQLSTATE and message of errors that other databases return for syntax, functions, types, settings and
 * system tables that only CockroachDB has.
 */
const FOREIGN = /^((42601|42883|0A000|22023|42846) |42704 (type|unrecognized) |42P01 .*"(crdb_internal|system)\.)/;

/** A client's statement, and what the engine executes instead. */
type ClientStatement = { readonly own: string } & Partial<RewrittenStatement>;
const NONE: ClientStatement = { own: "" };

/** A message, from the client or the mock itself, that the engine hasn't answered yet. */
interface Step {
  readonly type: string;
  readonly statement: ClientStatement;
  /** Whether the mock itself sent this message, to make a commit fail. */
  readonly isOwn?: boolean;
}

/** Maps Close, Parse, Bind and Execute to the types of the replies that complete them. */
const DONE: Readonly<Record<string, string>> = { C: "3", P: "1", B: "2", E: "CIs" };

/**
 * Applies SQL faults to a client's messages. If a statement fails because only CockroachDB supports it, adds a hint
 * that the mock uses another database. `reset` resets the client's connection. `onChange` is called after a statement
 * that may have changed databases or users, before the client gets the result.
 */
export function interceptSession(
  faults: SqlFaults,
  { hint, rewrite }: SqlEngine,
  { session, reset, onChange }: { session: EngineSession; reset: () => void; onChange: () => Promise<unknown> },
): { readonly client: Interception; readonly engine: Interception } {
  /** The messages that still need a reply. Clients may send several before the first reply arrives. */
  const steps: Step[] = [];
  const [prepared, portals] = [new Map<string, ClientStatement>(), new Map<string, ClientStatement>()];
  let hasChanges = false;
  let isConforming = !session.greeting.includes(`${CONFORMING}off\0`);

  /** Returns the statement that a message contains or names. */
  function readStatement(type: string, first: string, second: string): ClientStatement {
    if (type === "E") return portals.get(first) ?? NONE;
    if (type === "B") portals.set(first, prepared.get(second) ?? NONE);
    if (type === "B") return prepared.get(second) ?? NONE;
    if (type !== "Q" && type !== "P") return NONE;
    const own = type === "Q" ? first : second;
    const statement = { own, ...(isConforming && rewrite?.(own)) };
    if (type === "P") prepared.set(first, statement);
    return statement;
  }

  const client: Interception = {
    wants(type, length) {
      const isWanted = /^[QPBESF]$/.test(type);
      if (isWanted && length > MAX_BYTES) throw new RangeError(TOO_LONG);
      return isWanted;
    },
    replace(type, body) {
      const [end, start] = [body.indexOf(0), body.indexOf(0) + 1];
      const last = body.indexOf(0, start);
      const statement = readStatement(type, body.toString("utf8", 0, end), body.toString("utf8", start, last));
      const word = /^[QE]$/.test(type) && faults.active() ? readFirstWord(statement.own) : "";
      const applies = word !== "" && !ROLLBACKS.includes(word);
      const { sql, latencyMs = 0 } = applies ? faults.match() : {};
      if (sql === "delay") client.pause = sleep(latencyMs);
      if (sql === "reset") reset();
      const isCommit = sql === "serializationFailure" && COMMITS.includes(word);
      if (isCommit && type === "E") for (const type of "CPBE") steps.push({ type, statement: NONE, isOwn: true });
      steps.push({ type, statement, isOwn: isCommit });
      if (sql === "serializationFailure" && type === "E")
        return [...(isCommit ? ROLLBACK : []), message("E", FAULT, 0)];
      if (sql === "serializationFailure") return [message("Q", `${isCommit ? "ROLLBACK; " : ""}SELECT "${FAULT}"`)];
      if (statement.sql === undefined || /[BE]/.test(type)) return [message(type, body)];
      const [from, to] = type === "Q" ? [0, end] : [start, last];
      return [message(type, body.subarray(0, from), Buffer.from(statement.sql), body.subarray(to))];
    },
  };
  const engine: Interception = {
    wants: (type, length) => length <= MAX_ENGINE_BYTES && /^[ECNSZG123Is]$/.test(type),
    replace(type, body) {
      const { type: asked = "", statement = NONE, isOwn = false } = steps[0] ?? {};
      if (type === "S" && body.includes(CONFORMING)) isConforming = body.includes("\0on\0");
      if (type === "C") hasChanges ||= CHANGE.test(body.toString("latin1"));
      if (type === "Z" || DONE[asked]?.includes(type)) steps.shift();
      // Drops messages that get no reply: a Sync during COPY FROM STDIN and, after an error, all before the next Sync.
      if (type === "G" && asked === "E") while (steps[1]?.type === "S") steps.splice(1, 1);
      if (type === "E" && !"QF".includes(asked)) while (steps[0] && steps[0].type !== "S") steps.shift();
      if (type === "Z" && hasChanges && body.toString() === "I") {
        hasChanges = false;
        engine.pause = onChange();
      }
      if (type !== "E") return isOwn && "123CN".includes(type) ? [] : [message(type, body)];
      if (session.endReason !== undefined && body.includes(ADMIN_SHUTDOWN))
        return [errorMessage({ severity: "FATAL", code: "57P01", message: session.endReason })];
      if (isOwn || body.includes(`"${FAULT}"`)) return [errorMessage({ code: "40001", message: RETRY_MESSAGE })];
      if (statement.mayExist && body.includes(DUPLICATE_DATABASE)) return [message("C", "CREATE DATABASE")];
      return [hint === undefined ? message(type, body) : explain(body, hint, statement)];
    },
  };
  return { client, engine };

  /** Points an error at the client's SQL. If the engine lacks a CockroachDB feature, names it and adds the hint. */
  function explain(body: Buffer, hint: string, statement: ClientStatement): Buffer {
    const fields = readErrorFields(body);
    const [code = "", text = "", own, place] = ["C", "M", "H", "P"].map((type) => fields.get(type));
    const position = place && statement.toOwn ? statement.toOwn(Number(place)) : undefined;
    if (position !== undefined) fields.set("P", String(position));
    const feature = statement.findFeature?.(code, text, position);
    if (feature !== undefined) fields.set("C", "0A000").set("M", `PostgreSQL does not support ${feature}: ${text}`);
    else if (!FOREIGN.test(`${code} ${text}`) || text.startsWith(LACKING)) return fieldsMessage(fields);
    return fieldsMessage(fields.set("H", own === undefined ? hint : `${own} ${hint}`));
  }
}
