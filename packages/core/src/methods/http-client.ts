import createFetchClient, { type Client } from "openapi-fetch";
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
  const client = createFetchClient<object>({
    baseUrl: pipeline.baseUrl.href,
    pathSerializer(url, params) {
      const operation = Object.values(operations).find(({ path }) => url.endsWith(path));
      return expandPath("http", splitPath(url), params, operation?.blank);
    },
    querySerializer: (query) => encodeQuery("http", query, Object.keys(query)),
    fetch(request) {
      // Falls back to the URL's path if a middleware replaced the request, since `known` only contains the original.
      const { path, isJson } = known.get(request) ?? { path: new URL(request.url).pathname, isJson: false };
      const name = `${request.method} ${path}`;
      return sendRequest(pipeline, ids.get(name) ?? name, request, { path, isJson });
    },
  });
  client.use({
    onRequest({ request, schemaPath, options }) {
      known.set(request, { path: schemaPath, isJson: options.parseAs === "json" });
    },
  });
  return client;
}

async function sendRequest(
  pipeline: Pipeline,
  id: string,
  request: Request,
  { path, isJson }: RequestInfo,
): Promise<Response> {
  assertDestination(pipeline, id, new URL(request.url), path);
  const { url, method, signal } = request;
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
    if (isJson && isSuccess(status) && response.body.byteLength > 0) parseBody(call, response);
    return toResponse(id, response);
  });
}

/**
 * Checks that no path parameter is missing, and that the request goes to the client's origin, since a call's `baseUrl`
 * option can name another one.
 */
function assertDestination({ baseUrl }: Pipeline, id: string, { origin, pathname }: URL, path: string): void {
  if (origin !== baseUrl.origin) {
    throw new TypeError(
      `${id}: this client's key must not be sent to ${origin}: create another client for that origin`,
    );
  }
  const missing = listPathParameters(path).find((name) => pathname.includes(encodeURIComponent(`{${name}}`)));
  if (missing !== undefined) throw new TypeError(`${id}: ${missing} is missing: pass it in params.path`);
}

/**
 * Creates the response that openapi-fetch reads. An empty error response gets a body, since openapi-fetch would
 * otherwise treat it as a success.
 */
function toResponse(id: string, { status, headers, body }: BufferedResponse): Response {
  const copy = new Headers(Array.from(headers));
  if (status === 204 || status === 205) return new Response(null, { status, headers: copy });
  if (isSuccess(status) || body.byteLength > 0) return new Response(body as BodyInit, { status, headers: copy });
  copy.delete("content-length");
  copy.set("content-type", "application/json");
  return new Response(JSON.stringify({ message: `${id}: ${status} with an empty body` }), { status, headers: copy });
}
