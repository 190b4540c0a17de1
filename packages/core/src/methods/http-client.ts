import createFetchClient, { type Client } from "openapi-fetch";
import { ArgumentError } from "../arguments/argument-error.ts";
import { assertOptions } from "../arguments/assert-options.ts";
import { toApiError } from "../errors/to-api-error.ts";
import type { Operations } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { encodeQuery } from "../request/build-request.ts";
import { createCall } from "../request/call.ts";
import { expandPath, listPathParameters, splitPath } from "../request/expand-path.ts";
import { parseBody } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

/** What openapi-fetch knows about a call, but doesn't put into its `Request`. */
interface RequestInfo {
  /** The path template. */
  readonly path: string;
  /** Whether openapi-fetch parses the body of a successful response as JSON. */
  readonly isJson: boolean;
}

/** Creates an openapi-fetch client with the key, limits and retries of `pipeline`. */
export function createHttpClient(pipeline: Pipeline, operations: Operations): Client<object> {
  const ids = new Map(Object.entries(operations).map(([id, { method, path }]) => [`${method} ${path}`, id]));
  const known = new WeakMap<Request, RequestInfo>();
  const sendWith = (signal?: AbortSignal) => (request: Request) => {
    // Falls back to the URL's path if a middleware replaced the request, since `known` only contains the original.
    const { path, isJson } = known.get(request) ?? { path: new URL(request.url).pathname, isJson: false };
    const name = `${request.method} ${path}`;
    return sendRequest(pipeline, ids.get(name) ?? name, request, { path, isJson, signal: signal ?? request.signal });
  };
  const client = createFetchClient<object>({
    baseUrl: pipeline.baseUrl.href,
    pathSerializer(url, params) {
      const operation = Object.values(operations).find(({ path }) => url.endsWith(path));
      return expandPath("http", splitPath(url), params, operation?.blank);
    },
    querySerializer: (query) => encodeQuery("http", query, Object.keys(query)),
    fetch: sendWith(),
  });
  client.use({
    onRequest({ request, schemaPath, options }) {
      known.set(request, { path: schemaPath, isJson: options.parseAs === "json" });
    },
  });
  return Object.fromEntries(
    Object.entries(client).map(([name, call]) => {
      return [name, (...args: unknown[]) => call(...args.map((arg) => withoutSignal(arg, sendWith)))];
    }),
  ) as unknown as Client<object>;
}

/** Moves a signal to `fetch`, since `Request` would add a listener that stays until it is garbage-collected. */
function withoutSignal(
  arg: unknown,
  sendWith: (signal: AbortSignal) => (request: Request) => Promise<Response>,
): unknown {
  const { signal, ...options } = Object(arg) as { readonly signal?: AbortSignal | null; readonly fetch?: unknown };
  if (!signal || options.fetch) return arg;
  assertOptions("http", ["signal"], { signal });
  return { ...options, fetch: sendWith(signal) };
}

async function sendRequest(
  pipeline: Pipeline,
  id: string,
  request: Request,
  { path, isJson, signal }: RequestInfo & { readonly signal: AbortSignal },
): Promise<Response> {
  assertDestination(pipeline, id, new URL(request.url), path);
  const { url, method } = request;
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const body = request.body === null ? undefined : await request.text();
  const content = { url, body, redactor: pipeline.redactorFor(body) };
  const call = createCall(pipeline, id, { method, path, permissions: [] }, content, { headers, signal });
  return send(pipeline, call, (response, failure) => {
    const { status } = response;
    // These statuses never reach openapi-fetch: it would return an empty `error` for a 304, and a `Response` can't have
    // a status outside 200 to 599.
    if (failure && (status === 304 || status < 200 || status > 599)) {
      throw toApiError(call, response, failure, pipeline.apiKeySource);
    }
    // Parses JSON here first. If it is malformed, openapi-fetch would throw a SyntaxError, which doesn't name the
    // operation and isn't retried.
    if (isJson && isSuccess(status) && !isEmpty(response)) parseBody(call, response);
    return toResponse(id, response);
  });
}

/** Checks that no path parameter is missing, and that a call's `baseUrl` option names no other origin. */
function assertDestination({ baseUrl }: Pipeline, id: string, { origin, pathname }: URL, path: string): void {
  if (origin !== baseUrl.origin) {
    throw new ArgumentError(
      `${id}: this client's key must not be sent to ${origin}. Create another client for that origin`,
      "baseUrl",
    );
  }
  const missing = listPathParameters(path).find((name) => pathname.includes(encodeURIComponent(`{${name}}`)));
  if (missing !== undefined) throw new ArgumentError(`${id}: ${missing} is missing. Pass it in params.path`);
}

/**
 * Creates the response that openapi-fetch reads. Without a body, a success needs a `Content-Length` of 0, so that it
 * parses nothing, and an error response gets a body, so that it isn't treated as a success.
 */
function toResponse(id: string, response: BufferedResponse): Response {
  const { status, headers, body } = response;
  const copy = new Headers(Array.from(headers));
  if (!isEmpty(response)) return new Response(body as BodyInit, { status, headers: copy });
  copy.delete("transfer-encoding");
  copy.set("content-length", "0");
  if (isSuccess(status)) return new Response(null, { status, headers: copy });
  copy.delete("content-length");
  copy.set("content-type", "application/json");
  return new Response(JSON.stringify({ message: `${id}: ${status} with an empty body` }), { status, headers: copy });
}

/** Returns whether there is no body to parse. A 204 or a 205 has none, even if the server sends one. */
function isEmpty({ status, body }: BufferedResponse): boolean {
  return status === 204 || status === 205 || body.byteLength === 0;
}
