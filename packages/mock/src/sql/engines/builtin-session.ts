import { randomInt } from "node:crypto";
import type { Duplex } from "node:stream";
import { errorMessage, int16, message, readTexts, type SqlError } from "../messages.ts";
import { readStartup } from "../read-startup.ts";
import { takeMessage } from "../take.ts";
import {
  type BuiltinResult,
  type BuiltinSession,
  type BuiltinSettings,
  executeStatement,
  splitStatements,
} from "./builtin-statements.ts";
import type { EngineCluster } from "./engine.ts";

const MAX_BYTES = 1_048_576;
const TEXT_OID = 25;

/** Serves one session of the built-in engine until the client ends the session. */
export async function serveBuiltinSession(stream: Duplex, { catalogue }: EngineCluster): Promise<void> {
  const startup = await readStartup(stream);
  if (startup.kind !== "session") return;
  const { user = "", database = user } = startup.parameters;
  stream.write(message("R", 0));
  if (!catalogue().databases.has(database)) {
    const text = `database "${database}" does not exist`;
    return void stream.write(errorMessage({ severity: "FATAL", code: "3D000", message: text }));
  }
  const settings: BuiltinSettings = new Map(
    Object.entries({
      server_version: "13.0.0",
      server_encoding: "UTF8",
      client_encoding: "UTF8",
      datestyle: "ISO, MDY",
      integer_datetimes: "on",
      standard_conforming_strings: "on",
      timezone: "UTC",
      application_name: startup.parameters.application_name ?? "",
    }),
  );
  for (const [name, value] of settings) stream.write(message("S", STATUS_NAMES[name] ?? name, value));
  stream.write(message("K", randomInt(2 ** 31), randomInt(2 ** 31)));
  await handleMessages(stream, { user, database, settings, status: "I" });
}

/** The names of the parameters that PostgreSQL reports with capital letters. The keys are the names in lower case. */
const STATUS_NAMES: Readonly<Record<string, string>> = { datestyle: "DateStyle", timezone: "TimeZone" };

async function handleMessages(stream: Duplex, session: BuiltinSession): Promise<void> {
  const statements = new Map<string, string>();
  const portals = new Map<string, string>();
  let failed = false;
  const ready = (): void => void stream.write(message("Z", Buffer.from(session.status)));
  const fail = (error: SqlError): void => {
    if (session.status === "T") session.status = "E";
    stream.write(errorMessage(error));
  };
  ready();
  for (;;) {
    const { type, body } = await takeMessage(stream, { typed: true, maxBytes: MAX_BYTES });
    if (type === "X") return;
    if (type === "S") failed = false;
    if (failed) continue;
    if (type === "Q") runSimple(readTexts(body)[0] ?? "");
    else runExtended(type, body);
    if (type === "S" || type === "Q") ready();
  }

  function runSimple(sql: string): void {
    const parts = splitStatements(sql);
    if (parts.length === 0) stream.write(message("I"));
    for (const part of parts) {
      const result = executeStatement(part, session);
      if (!isResult(result)) return void fail(result);
      if (result.columns) stream.write(describe(result));
      complete(result);
    }
  }

  function runExtended(type: string, body: Buffer): void {
    const [first = "", second = ""] = readTexts(body.subarray(type === "D" || type === "C" ? 1 : 0));
    const target = type === "D" && body[0] === 0x53 ? statements.get(first) : portals.get(first);
    if (type === "P") statements.set(first, second);
    if (type === "P") stream.write(message("1"));
    if (type === "B") bind(first, second);
    if (type === "C") stream.write(message("3"));
    if (type === "D") describeTarget(target ?? "", body[0] === 0x53);
    if (type === "E") execute(target ?? "");
  }

  function bind(portal: string, statement: string): void {
    const sql = statements.get(statement);
    if (sql === undefined)
      return void failExtended({ code: "26000", message: `prepared statement "${statement}" does not exist` });
    portals.set(portal, sql);
    stream.write(message("2"));
  }

  function describeTarget(sql: string, ofStatement: boolean): void {
    // Executes the statement on a copy of the session, to find the columns of the result without changing the session.
    const result = executeStatement(splitStatements(sql)[0] ?? "", { ...session, settings: new Map(session.settings) });
    if (!isResult(result)) return void failExtended(result);
    if (ofStatement) stream.write(message("t", int16(0)));
    stream.write(result.columns ? describe(result) : message("n"));
  }

  function execute(sql: string): void {
    const [part] = splitStatements(sql);
    if (part === undefined) return void stream.write(message("I"));
    const result = executeStatement(part, session);
    if (!isResult(result)) return void failExtended(result);
    complete(result);
  }

  function failExtended(error: SqlError): void {
    failed = true;
    fail(error);
  }

  function complete({ columns, row, tag }: BuiltinResult): void {
    if (columns) stream.write(message("D", int16(row.length), ...row.flatMap((value) => toColumn(value))));
    stream.write(message("C", tag));
  }
}

function isResult(result: BuiltinResult | SqlError): result is BuiltinResult {
  return "tag" in result;
}

function describe({ columns = [], types }: BuiltinResult): Buffer {
  const fields = columns.flatMap((name, index) => {
    const oid = types[index] ?? TEXT_OID;
    const size = oid === TEXT_OID ? -1 : oid === 20 ? 8 : 1;
    return [name, 0, int16(0), oid, int16(size), -1, int16(0)];
  });
  return message("T", int16(columns.length), ...fields);
}

function toColumn(value: string): [number, Buffer] {
  const bytes = Buffer.from(value);
  return [bytes.length, bytes];
}
