import type { Schema } from "@cfworker/json-schema";
import { reject } from "../http/error-response.ts";
import { readJson } from "../http/json.ts";
import type { RawRequest } from "../http/raw-request.ts";
import type { ApiDocument, ApiOperation } from "./api-document.ts";
import { matchOperation } from "./match-operation.ts";

/** A parsed request to an operation of the API. */
export interface Call {
  readonly operation: ApiOperation;
  /** The path parameters, decoded and converted to the types of the spec. */
  readonly path: Readonly<Record<string, unknown>>;
  /** The query parameters, converted to the types of the spec if possible. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body with the field names of the spec; `undefined` for a request without a body. */
  readonly body: unknown;
  /** Why the body can't be read, such as `is not valid JSON`. */
  readonly bodyProblem: string | undefined;
}

/** A JSON schema, and the schemas that its references can point to. */
export interface SchemaPlace extends Pick<ApiDocument, "schemas"> {
  readonly schema: Schema;
}

/** Parses a request. Rejects it if the API has no operation with its path and its method. */
export function readCall(document: ApiDocument, { method, target, body: text = "" }: RawRequest): Call {
  const [path = "", search = ""] = splitOnce(target, "?");
  const match = matchOperation(document, { method, path });
  if (match === "unknown path") reject("NOT_FOUND", `no such path: ${shorten(path)}`);
  if (match === "unknown method") reject("METHOD_NOT_ALLOWED", `${shorten(path)} does not allow ${method}`);
  const { operation } = match;
  const { schemas } = document;
  const { value: body, problem } = operation.body ? readJson(text) : {};
  return {
    operation,
    path: readPath(match.path, { operation, schemas }),
    query: readQuery(search, { operation, schemas }),
    body: operation.body ? normalizeBody(body, { schema: operation.body, schemas }) : undefined,
    bodyProblem: problem,
  };
}

interface QueryPlace extends Pick<ApiDocument, "schemas"> {
  readonly operation: ApiOperation;
}

function readQuery(search: string, { operation, schemas }: QueryPlace): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  const sent = new URLSearchParams(search);
  for (const { in: location, name, schema } of operation.parameters) {
    const values = location === "query" ? sent.getAll(name) : [];
    const { type } = followReference({ schema, schemas });
    if (values.length > 1 || (values.length > 0 && type === "array")) query[name] = values;
    else if (values.length === 1) query[name] = readScalar(values[0] as string, type);
  }
  return query;
}

function readPath(sent: Readonly<Record<string, string>>, { operation, schemas }: QueryPlace): Record<string, unknown> {
  const path: Record<string, unknown> = Object.create(null);
  for (const { name, schema } of operation.parameters) {
    const text = sent[name];
    if (text !== undefined) path[name] = readScalar(text, followReference({ schema, schemas }).type);
  }
  return path;
}

function readScalar(text: string, type: unknown): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function shorten(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}

/**
 * Converts a request body to the format of the spec. Like other protobuf services, the Cloud API also accepts
 * `spendLimit` for `spend_limit` and the reverse, a number where the spec requires a string for a 64-bit integer, and
 * `null` for a field that is not set.
 *
 * @see https://protobuf.dev/programming-guides/json/
 */
export function normalizeBody(value: unknown, { schema, schemas }: SchemaPlace): unknown {
  const { properties, items, format, type } = followReference({ schema, schemas });
  const normalize = (inner: unknown, within: unknown): unknown =>
    normalizeBody(inner, { schema: within as Schema, schemas });
  if (typeof value === "number" && type === "string" && format === "int64") return String(value);
  if (Array.isArray(value)) return items ? value.map((item) => normalize(item, items)) : value;
  if (typeof value !== "object" || value === null || !properties) return value;
  const names = new Map(Object.keys(properties).map((name) => [toSnakeCase(name), name]));
  const fields = Object.entries(value).map(([sent, inner]): [string, unknown] => {
    const name = Object.hasOwn(properties, sent) ? sent : (names.get(toSnakeCase(sent)) ?? sent);
    if (!Object.hasOwn(properties, name)) return [name, inner];
    return [name, inner === null ? unset(properties[name] as Schema, schemas) : normalize(inner, properties[name])];
  });
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

/**
 * Returns the value that replaces `null` in a field: `null` if the spec allows `null`, an empty list if the field is a
 * list, otherwise `undefined`.
 */
function unset(schema: Schema, schemas: SchemaPlace["schemas"]): unknown {
  const types = [followReference({ schema, schemas }).type].flat();
  if (types.includes("null")) return null;
  return types.includes("array") ? [] : undefined;
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * If a JSON schema is a reference, returns the schema that the reference points to. Otherwise returns the schema
 * itself.
 */
function followReference({ schema, schemas }: SchemaPlace): Schema {
  const uri = schema.__absolute_ref__;
  return uri === undefined ? schema : followReference({ schema: schemas[uri] as Schema, schemas });
}
