import createFetchClient, { type Client } from "openapi-fetch";
import { ArgumentError } from "../arguments/argument-error.ts";
import { assertOptions } from "../arguments/assert-options.ts";
import type { Operation, Operations } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, type CallContext, createCall, type Result } from "../request/call.ts";
import { checkBody } from "../request/check-body.ts";
import { checkPath, checkQuery, listPathParameters } from "../request/check-params.ts";
import { toHeaderMap } from "../request/header-value.ts";
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

/** The openapi-fetch options that the client checks or changes. */
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

/**
 * Creates `cloud.http`: an openapi-fetch client with real `Request` objects, which middleware can read and replace. Its
 * calls go through `pipeline`. `Request` is only looked up when a call is made, since it takes Node.js 30 ms to load.
 */
export function createHttp(pipeline: Pipeline, operations: Operations): HttpClient<object> {
  const client = createFetchClient<object>({ baseUrl: pipeline.baseUrl.href, Request: Object as never });
  let ids: ReadonlyMap<string, string> | undefined;
  const request = async (method: string, path: string, init: Init = {}): Promise<unknown> => {
    ids ??= new Map(Object.entries(operations).map(([id, { method, path }]) => [`${method} ${path}`, id]));
    const name = `${method.toUpperCase()} ${path}`;
    const id = ids.get(name) ?? name;
    const { signal, parseAs = "json", ...checked } = checkInit(id, path, operations[id], init);
    const read = (call: Call, response: BufferedResponse): unknown =>
      parseAs === "json" && !isEmpty(response) ? parseBody(call, response) : undefined;
    const send = (sent: Request): Promise<Response> => {
      const options = { signal: signal ?? sent.signal };
      const operation = { path, permissions: [] };
      return sendRequest(pipeline, sent, { id, operation, options, returnsErrors: true, read });
    };
    // The signal isn't passed to `Request`, which would leave a listener on it until the garbage collector runs.
    const own = init.fetch ? { signal } : { fetch: send };
    return (client.request as unknown as Send)(method, path, { Request, ...checked, parseAs, ...own });
  };
  const methods = Object.keys(client).filter((name) => name === name.toUpperCase());
  const calls = methods.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);
  return { ...client, request, ...Object.fromEntries(calls) } as HttpClient<object>;
}

/** Rejects parameters that openapi-fetch would send incorrectly, unless the caller passes its own serializer. */
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

/** Sends a request. Middleware may have replaced it, so its origin is checked before the API key is added. */
async function sendRequest(pipeline: Pipeline, request: Request, context: CallContext): Promise<Response> {
  const { id } = context;
  const { method, url } = request;
  const { origin } = new URL(url);
  if (origin !== pipeline.baseUrl.origin) {
    const advice = `this client's API key must not be sent to ${origin}. Create another client for that origin`;
    throw new ArgumentError(`${id}: ${advice}`, "baseUrl");
  }
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const body = request.body === null ? undefined : await request.text();
  const content = { url, method, headers: toHeaderMap(id, headers), body };
  const call = createCall(pipeline, content, context, pipeline.redactorFor(body));
  return toResponse(id, await pipeline.run(call));
}

/**
 * Creates the response that openapi-fetch reads. With `Content-Length`, openapi-fetch calls `json()`, which returns the
 * data that the pipeline has already parsed. An empty error response gets a body, since openapi-fetch would otherwise
 * treat it as a success.
 */
function toResponse(id: string, response: Result): Response {
  const { status, data } = response;
  const headers = new Headers(response.headers as unknown as HeadersInit);
  let body = isEmpty(response) ? null : (response.body as Uint8Array<ArrayBuffer>);
  if (body === null && !isSuccess(status)) {
    body = new TextEncoder().encode(JSON.stringify({ message: `${id}: ${status} with an empty body` }));
    headers.set("content-type", "application/json");
  }
  headers.delete("transfer-encoding");
  headers.set("content-length", String(body?.length ?? 0));
  const received = new Response(body, { status, headers });
  return data === undefined ? received : Object.assign(received, { json: async () => data });
}

/** Returns whether there is no body to parse. A body sent with a 204 or 205 is ignored. */
function isEmpty({ status, body }: BufferedResponse): boolean {
  return status === 204 || status === 205 || body.byteLength === 0;
}
