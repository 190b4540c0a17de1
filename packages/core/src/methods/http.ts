import createFetchClient, { type Client } from "openapi-fetch";
import { ArgumentError } from "../arguments/argument-error.ts";
import { assertOptions } from "../arguments/assert-options.ts";
import type { Operation, Operations } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, createCall } from "../request/call.ts";
import { checkBody } from "../request/check-body.ts";
import { checkPath, checkQuery } from "../request/check-params.ts";
import { toHeaderMap } from "../request/header-value.ts";
import { listPathParameters } from "../request/path-parameters.ts";
import { parseBody } from "../transport/parse.ts";
import type { Pipeline } from "../transport/pipeline.ts";

// deno-doc-ignore private-type-ref -- another package exports and documents this type
/**
 * The type of `cloud.http`: an openapi-fetch client for requests that no method of `cloud` covers. It shares the
 * client's key, limits and retries. Calls don't reject on HTTP errors: check `error`, which is the body as the service
 * sent it, without redaction. They do reject on other failures.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

type Values = Readonly<Record<string, unknown>>;

/** The options of openapi-fetch that matter here. */
interface Init {
  readonly params?: { readonly path?: Values; readonly query?: Values };
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly signal?: AbortSignal | null;
  readonly fetch?: unknown;
  readonly pathSerializer?: unknown;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: unknown;
}

type Send = (method: string, path: string, init: object) => Promise<unknown>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Creates `cloud.http`: an openapi-fetch client with real `Request` objects, which middleware can read and replace. Its
 * calls go through `pipeline`. Creates the client on the first call, since `Request` takes Node.js 30 ms to load.
 */
export function createHttp(pipeline: Pipeline, operations: Operations): HttpClient<object> {
  let opened: { readonly client: Client<object>; readonly ids: ReadonlyMap<string, string> } | undefined;
  const open = (): NonNullable<typeof opened> => {
    opened ??= {
      client: createFetchClient<object>({ baseUrl: pipeline.baseUrl.href }),
      ids: new Map(Object.entries(operations).map(([id, { method, path }]) => [`${method} ${path}`, id])),
    };
    return opened;
  };
  const request = async (method: string, path: string, init: Init = {}): Promise<unknown> => {
    const { client, ids } = open();
    const name = `${method.toUpperCase()} ${path}`;
    const id = ids.get(name) ?? name;
    const { signal, ...checked } = checkInit(id, path, operations[id], init);
    if (init.fetch) return (client.request as unknown as Send)(method, path, { ...checked, signal });
    // Keeps the signal from `Request`, which would add a listener that stays until it is garbage-collected.
    const fetch = (sent: SentRequest): Promise<Response> => sendRequest(pipeline, ids, sent, signal ?? sent.signal);
    const context: RequestContext = { path, isJson: (init.parseAs ?? "json") === "json" };
    return (client.request as unknown as Send)(method, path, { ...checked, context, fetch });
  };
  return {
    request,
    ...Object.fromEntries(
      METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]),
    ),
    use: (...middleware) => open().client.use(...middleware),
    eject: (...middleware) => open().client.eject(...middleware),
  } as HttpClient<object>;
}

/** Checks what openapi-fetch would send wrongly, unless the caller passes a serializer. */
function checkInit(id: string, path: string, operation: Operation | undefined, init: Init): Init {
  const { params = {}, body, signal, pathSerializer, querySerializer, bodySerializer } = init;
  if (signal) assertOptions("http", ["signal"], { signal });
  const checked: Record<string, unknown> = { ...params };
  const { path: values = {} } = params;
  if (!pathSerializer || !params.path) {
    const names = listPathParameters(path);
    const missing = names.find((name) => values[name] === undefined);
    if (missing !== undefined) throw new ArgumentError(`${id}: ${missing} is missing. Pass it in params.path`);
    checked.path = checkPath(id, names, values, operation?.blank);
  }
  if (params.query && !querySerializer) checked.query = checkQuery(id, Object.keys(params.query), params.query);
  if (body !== undefined && !bodySerializer && !(body instanceof FormData)) checkBody(id, body);
  return { ...init, params: checked } as Init;
}

/** A request with the context of its call, unless a middleware replaced it. */
type SentRequest = Request & { readonly context?: RequestContext };

/** What a request doesn't say about its call. */
interface RequestContext {
  /** The path template. */
  readonly path: string;
  /** Whether openapi-fetch parses the body of a successful response as JSON. */
  readonly isJson: boolean;
}

async function sendRequest(
  pipeline: Pipeline,
  ids: ReadonlyMap<string, string>,
  request: SentRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { method, url } = request;
  const { origin, pathname } = new URL(url);
  // If a middleware replaced the request, only the URL shows what it asks for.
  const { path, isJson } = request.context ?? { path: pathname, isJson: false };
  const id = ids.get(`${method} ${path}`) ?? `${method} ${path}`;
  if (origin !== pipeline.baseUrl.origin) {
    const advice = `this client's key must not be sent to ${origin}. Create another client for that origin`;
    throw new ArgumentError(`${id}: ${advice}`, "baseUrl");
  }
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const body = request.body === null ? undefined : await request.text();
  const operation = { path, permissions: [] };
  const read = (call: Call, response: BufferedResponse): unknown =>
    isJson && !isEmpty(response) ? parseBody(call, response) : undefined;
  const context = { id, operation, options: { signal }, returnsErrors: true, read };
  const content = { url, method, headers: toHeaderMap(id, headers), body };
  const call = createCall(pipeline, content, context, pipeline.redactorFor(body));
  return toResponse(id, await pipeline.run(call));
}

/**
 * Creates the response that openapi-fetch reads. Without a body, a success needs a `Content-Length` of 0, so that it
 * parses nothing, and an error response gets a body, so that it isn't treated as a success.
 */
function toResponse(id: string, response: BufferedResponse): Response {
  const { status, body } = response;
  const headers = new Headers(response.headers as unknown as HeadersInit);
  if (!isEmpty(response)) return new Response(body as BodyInit, { status, headers });
  headers.delete("transfer-encoding");
  headers.set("content-length", "0");
  if (isSuccess(status)) return new Response(null, { status, headers });
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify({ message: `${id}: ${status} with an empty body` }), { status, headers });
}

/** Returns whether there is no body to parse. A 204 or a 205 has none, even if the server sends one. */
function isEmpty({ status, body }: BufferedResponse): boolean {
  return status === 204 || status === 205 || body.byteLength === 0;
}
