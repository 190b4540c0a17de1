/** An error to send to a SQL client. */
export interface SqlError {
  readonly severity?: "ERROR" | "FATAL";
  /** The SQLSTATE, such as `28P01`. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** Creates the error that rejects a connection. The default `code` is the one that CockroachDB Cloud's proxy sends. */
export function rejection(message: string, hint?: string, code = "08C00"): SqlError {
  return { severity: "FATAL", code, message, ...(hint !== undefined && { hint }) };
}

/** Codes that a client may send instead of a protocol version. */
export const CANCEL_REQUEST = 80877102;
export const SSL_REQUEST = 80877103;
export const GSSENC_REQUEST = 80877104;
export const PROTOCOL_3: number = 3 << 16;

/** The parameters that a client sends when it connects, such as `user` and `database`. */
export type StartupParameters = Readonly<Record<string, string>>;

/**
 * Builds a PostgreSQL message. Strings end with a zero octet, and numbers become an Int32. Written by hand, because no
 * package fits: `pg-protocol` 1.16 is for clients, so it can't build server messages or parse client messages.
 * `pg-gateway` 0.2.4 is for servers, but has no SCRAM, logs every query, buffers messages of any length, and corrupts
 * its buffer if messages arrive while it handles one.
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function message(type: string, ...parts: readonly (string | number | Uint8Array)[]): Buffer {
  const body = Buffer.concat(parts.map(toBytes));
  const head = Buffer.alloc(type.length + 4);
  head.write(type, "latin1");
  head.writeInt32BE(body.length + 4, type.length);
  return Buffer.concat([head, body]);
}

export function int16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

export function errorMessage({ severity = "ERROR", code, message: text, hint }: SqlError): Buffer {
  const fields = new Map(Object.entries({ S: severity, V: severity, C: code, M: text }));
  return fieldsMessage(hint === undefined ? fields : fields.set("H", hint));
}

/** Reads the fields of an ErrorResponse, keyed by type, such as `C` for the SQLSTATE and `M` for the message. */
export function readErrorFields(body: Buffer): Map<string, string> {
  return new Map(readTexts(body).map((field) => [field.slice(0, 1), field.slice(1)]));
}

export function fieldsMessage(fields: ReadonlyMap<string, string>): Buffer {
  const texts = [...fields].filter(([type]) => type !== "").map(([type, value]) => Buffer.from(`${type}${value}\0`));
  return message("E", ...texts, Buffer.from([0]));
}

export function startupMessage(parameters: StartupParameters): Buffer {
  return message("", PROTOCOL_3, ...Object.entries(parameters).flat(), Buffer.from([0]));
}

export function readTexts(bytes: Buffer): string[] {
  return bytes.toString("utf8").split("\0").slice(0, -1);
}

function toBytes(part: string | number | Uint8Array): Uint8Array {
  if (typeof part === "string") return Buffer.from(`${part}\0`);
  return typeof part === "number" ? Buffer.concat([int16(part >> 16), int16(part)]) : part;
}
