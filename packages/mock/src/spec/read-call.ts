import type { ApiDocument, ApiOperation } from "./api-document.ts";
import { errorResponse } from "./error-response.ts";
import { followReference } from "./follow-reference.ts";
import { matchOperation } from "./match-operation.ts";
import type { MockResponse } from "./mock-response.ts";
import { normalizeBody } from "./normalize-body.ts";
import type { RawRequest } from "./raw-request.ts";
import { readJson } from "./read-json.ts";

/** A parsed request to an operation of the API. */
export interface Call {
  readonly operation: ApiOperation;
  /** The path parameters, decoded and converted to the types of the spec. */
  readonly path: Readonly<Record<string, unknown>>;
  /** The query parameters, converted to the types of the spec if possible. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body with the field names of the spec; `undefined` for a request without a body. */
  readonly body: unknown;
  readonly rawRequest: RawRequest;
  /** Why the body can't be read, such as `is not valid JSON`. */
  readonly bodyProblem: string | undefined;
}

/**
 * Parses a request. Returns an error response if the API has no operation with the path and the method of the request.
 */
export function readCall(document: ApiDocument, rawRequest: RawRequest): Call | MockResponse {
  const [path = "", search = ""] = splitOnce(rawRequest.target, "?");
  const match = matchOperation(document, { method: rawRequest.method, path });
  if (match === "unknown path") return errorResponse("NOT_FOUND", `no such path: ${shorten(path)}`);
  if (match === "unknown method")
    return errorResponse("METHOD_NOT_ALLOWED", `${shorten(path)} does not allow ${rawRequest.method}`);
  const { operation } = match;
  const { schemas } = document;
  const { value: body, problem } = operation.body ? readJson(rawRequest.body ?? "") : {};
  return {
    operation,
    path: readPath(match.path, { operation, schemas }),
    query: readQuery(search, { operation, schemas }),
    body: operation.body ? normalizeBody(body, { schema: operation.body, schemas }) : undefined,
    rawRequest,
    bodyProblem: problem,
  };
}

interface QueryPlace extends Pick<ApiDocument, "schemas"> {
  readonly operation: ApiOperation;
}

function readQuery(search: string, { operation, schemas }: QueryPlace): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  const sent = new URLSearchParams(search);
  for (const { in: place, name, schema } of operation.parameters) {
    const values = place === "query" ? sent.getAll(name) : [];
    if (values.length === 1) query[name] = readScalar(values[0] as string, followReference({ schema, schemas }).type);
    if (values.length > 1) query[name] = values;
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
