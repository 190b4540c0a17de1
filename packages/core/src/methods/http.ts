import type { Client, default as CreateFetchClient } from "openapi-fetch";
import { toApiError } from "../errors/to-api-error.ts";
import type { ApiDefinition, Operation } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { createCall } from "../request/create-call.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { compilePath, listPathParameters } from "../request/expand-path.ts";
import { parseBody } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

// deno-doc-ignore private-type-ref -- the type of another package, which documents it
/**
 * openapi-fetch, for requests that the methods don't offer, with the client's key, limits and retries. It returns error
 * responses as `error` and throws other failures.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

/** The members of openapi-fetch's client. */
const MEMBERS = [
  "request",
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "use",
  "eject",
] as const;

/**
 * Creates a client of openapi-fetch that sends requests through the pipeline. The first use loads openapi-fetch, since the
 * methods of a client don't need it. Calls that are made until it is loaded run in the same order.
 */
export function createHttp(pipeline: Pipeline, api: ApiDefinition): Client<object> {
  let loading: Promise<Client<object>> | undefined;
  async function load(): Promise<Client<object>> {
    const { default: createFetchClient } = await import("openapi-fetch");
    return layer(createFetchClient, pipeline, api);
  }
  const toMember = (name: (typeof MEMBERS)[number]) => {
    return (...args: unknown[]): Promise<unknown> => {
      const loaded = loading ?? load();
      const done = loaded.then((client) => (client[name] as (...args: unknown[]) => unknown)(...args));
      // Nobody awaits `use()`, so later calls report an invalid middleware.
      loading = name === "use" ? done.then(() => loaded) : loaded;
      loading.catch(() => {});
      return done;
    };
  };
  return Object.fromEntries(MEMBERS.map((name) => [name, toMember(name)])) as unknown as Client<object>;
}

function layer(createFetchClient: typeof CreateFetchClient, pipeline: Pipeline, api: ApiDefinition): Client<object> {
  const { baseUrl } = pipeline.settings;
  const asked = new WeakMap<Request, Asked>();
  const client = createFetchClient({
    baseUrl: baseUrl.href,
    fetch: (request) => forward(pipeline, api, request, asked.get(request) ?? readAsked(request)),
    pathSerializer: (path, params) => compilePath("http", path)(params),
    querySerializer: (query) =>
      encodeQuery("http", query as Record<string, unknown>, Object.keys(query as object)).slice(1),
  });
  client.use({
    onRequest: ({ request, schemaPath, options }) => {
      asked.set(request, { path: schemaPath, isJson: options.parseAs === "json" });
      return undefined;
    },
  });
  return client as Client<object>;
}

/** What the caller of openapi-fetch asked for and a `Request` does not contain. */
interface Asked {
  /** The path template. */
  readonly path: string;
  /** Whether openapi-fetch parses the body of a success as JSON. */
  readonly isJson: boolean;
}

/** Describes a request that a middleware has replaced. */
function readAsked(request: Request): Asked {
  return { path: new URL(request.url).pathname, isJson: false };
}

async function forward(
  pipeline: Pipeline,
  api: ApiDefinition,
  request: Request,
  { path, isJson }: Asked,
): Promise<Response> {
  const { method, url, signal } = request;
  const { id, permissions } = findOperation(api, method, path) ?? { id: `${method} ${path}`, permissions: [] };
  assertDestination(pipeline, id, url, path);
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const body = request.body === null ? undefined : await request.text();
  const facts = { method, path, permissions };
  const redactor = pipeline.redactorFor([]);
  const call = createCall(pipeline.settings, id, facts, { url, body, redactor }, { headers, signal });
  return send(pipeline, call, (response, failure) => {
    const { status } = response;
    // openapi-fetch returns an empty `error` for 304, and no Response can have a status above 599.
    if (failure && (status === 304 || status > 599)) {
      throw toApiError(call, response, failure, pipeline.settings.apiKeySource);
    }
    // openapi-fetch would throw a bare SyntaxError for a body that isn't JSON.
    if (isJson && isSuccess(status) && response.body.byteLength > 0) parseBody(call, response);
    return toResponse(call, response);
  });
}

function findOperation(
  { operations }: ApiDefinition,
  method: string,
  path: string,
): { id: string; permissions: Operation["permissions"] } | undefined {
  const entry = Object.entries(operations).find(([, row]) => row.method === method && row.path === path);
  return entry && { id: entry[0], permissions: entry[1].permissions };
}

/**
 * Rejects a request to another origin, which the `baseUrl` of a call may name, and a path with missing parameters.
 *
 * @throws {TypeError} if the request must not be sent
 */
function assertDestination({ settings }: Pipeline, id: string, url: string, path: string): void {
  const { origin, pathname } = new URL(url);
  if (origin !== settings.baseUrl.origin) {
    throw new TypeError(`${id}: this client's key must not be sent to ${origin}: create a client with that baseUrl`);
  }
  const missing = listPathParameters(path).find((name) => pathname.includes(encodeURIComponent(`{${name}}`)));
  if (missing !== undefined) throw new TypeError(`${id}: ${missing} is missing: pass it in params.path`);
}

/** Creates the response that openapi-fetch reads. It takes an error response without a body for a success, so adds a body. */
function toResponse({ operation }: Call, { status, headers, body }: BufferedResponse): Response {
  const copy = new Headers(Array.from(headers));
  if (status === 204 || status === 205) {
    // openapi-fetch parses the body of a 205, unless its length is 0.
    copy.set("content-length", "0");
    return new Response(null, { status, headers: copy });
  }
  if (isSuccess(status) || body.byteLength > 0) return new Response(body as BodyInit, { status, headers: copy });
  copy.delete("content-length");
  copy.set("content-type", "application/json");
  const message = `${operation}: ${status} with an empty body`;
  return new Response(JSON.stringify({ message }), { status, headers: copy });
}
