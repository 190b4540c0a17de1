import { errorResponse, RejectedRequest, reject } from "../http/error-response.ts";
import { readJson } from "../http/json.ts";
import type { RawRequest } from "../http/messages.ts";
import type { ApiDocument, ApiOperation } from "./api-document.ts";
import { readBody, type UnknownField } from "./read-body.ts";

/** A parsed request to one of the API's operations. */
export interface Call {
  readonly operation: ApiOperation;
  /** Path parameters, decoded and converted to the spec's types. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Query parameters, converted to the spec's types where possible. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The names of the query parameters that the spec doesn't define. */
  readonly unknownQuery: readonly string[];
  /** The JSON body, with the spec's field names; `undefined` if there is none. */
  readonly body: unknown;
  /** The body fields that the spec doesn't define. `body` omits them. */
  readonly unknownFields: readonly UnknownField[];
  /** Why the body can't be read, such as `is not valid JSON`. */
  readonly bodyProblem: string | undefined;
}

interface Match {
  readonly operation: ApiOperation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * The only path parameter that may be empty: the id of the resource that a role is granted on. An empty id means the
 * organization.
 */
const EMPTY = "{resource_id}";

/** Parses a request. If no operation matches, returns the methods that the path allows; none if the path is unknown. */
export function readCall(
  document: ApiDocument,
  { method, target, body: text = "" }: RawRequest,
): Call | readonly string[] {
  const [, path = "", search = ""] = /^([^?]*)\??(.*)$/s.exec(target) ?? [];
  const match = matchOperation(document, { method, path });
  if (!("operation" in match)) return match;
  const { operation } = match;
  const { value, problem } = operation.body ? readJson(text) : {};
  const read = operation.body && readBody(value, operation.body);
  return {
    operation,
    path: readPath(match.path, operation),
    query: readQuery(search, operation),
    unknownQuery: [...new Set(new URLSearchParams(search).keys())].filter(
      (name) => !operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name),
    ),
    body: read?.body,
    unknownFields: read?.unknown ?? [],
    bodyProblem: problem,
  };
}

/** Rejects a request with an unknown path or method. */
export function rejectTarget(allowed: readonly string[], { method, target }: RawRequest): never {
  const [sent = ""] = target.split("?");
  const path = sent.length > 200 ? `${sent.slice(0, 200)}…` : sent;
  if (allowed.length === 0) reject("NOT_FOUND", `no such path: ${path}`);
  const headers = { allow: [...new Set(allowed)].join(", ") };
  throw new RejectedRequest({ ...errorResponse("METHOD_NOT_ALLOWED", `${path} does not allow ${method}`), headers });
}

function readQuery(search: string, { parameters }: ApiOperation): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null);
  const sent = new URLSearchParams(search);
  for (const { in: location, name, schema } of parameters) {
    const values = location === "query" ? sent.getAll(name) : [];
    const { type } = schema;
    if (values.length > 1 || (values.length > 0 && type === "array")) query[name] = values;
    else if (values.length === 1) query[name] = readScalar(values[0] as string, type);
  }
  return query;
}

function readPath(sent: Readonly<Record<string, string>>, { parameters }: ApiOperation): Record<string, unknown> {
  const path: Record<string, unknown> = Object.create(null);
  for (const { name, schema } of parameters) {
    const text = sent[name];
    if (text !== undefined) path[name] = readScalar(text, schema.type);
  }
  return path;
}

function readScalar(text: string, type: unknown): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** Finds the operation for a method and a path. If none matches, returns the methods that the path allows. */
function matchOperation(
  { routes }: ApiDocument,
  { method, path }: { method: string; path: string },
): Match | readonly string[] {
  const segments = path.split("/");
  const allowed: string[] = [];
  for (const route of routes) {
    const values = matchSegments(route.segments, segments);
    if (values === undefined) continue;
    if (route.method === method) return { operation: route.read(), path: values };
    allowed.push(route.method);
  }
  return allowed;
}

function matchSegments(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const fits = template.every((expected, index) => expected === segments[index] || isVariable(expected));
  if (!fits) return undefined;
  const values: Record<string, string> = Object.create(null);
  for (let index = 0; index < template.length; index++) {
    const name = template[index] as string;
    if (!isVariable(name)) continue;
    const value = decodeSegment(segments[index] as string);
    if (value === undefined || (value === "" && name !== EMPTY)) return undefined;
    values[name.slice(1, -1)] = value;
  }
  return values;
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
