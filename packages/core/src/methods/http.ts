import type { Client, default as CreateFetchClient } from "openapi-fetch";
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
/** openapi-fetch itself, for what the methods don't offer: same key, limits and retries. It returns error responses, and throws the rest. */
export type HttpClient<Paths extends object> = Client<Paths>;

/** What openapi-fetch's client can do. */
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
 * Makes openapi-fetch's client on top of a pipeline. It is loaded when it is first used, since the methods of a client do
 * without it; what was asked of it until then happens in the same order.
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
      // Nobody awaits it, so what is wrong with a middleware is for the calls after it.
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

/** What the caller of openapi-fetch asked for, and a request doesn't tell. */
interface Asked {
  /** The path of the spec, with its parameters. */
  readonly path: string;
  /** Whether openapi-fetch is to read the body of a success as JSON. */
  readonly isJson: boolean;
}

/** A request that a middleware made anew is known by itself alone. */
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
  const call = createCall(pipeline.settings, id, { method, path, permissions }, { url, body, headers, signal });
  return send(pipeline, call, (response) => {
    // Of a body that isn't JSON, openapi-fetch would throw a bare SyntaxError.
    if (isJson && isSuccess(response.status) && response.body.byteLength > 0)
      parseBody(call, response, pipeline.redactor);
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

/** A call may bring a `baseUrl` of its own, and leave parameters out. */
function assertDestination({ settings }: Pipeline, id: string, url: string, path: string): void {
  const { origin, pathname } = new URL(url);
  if (origin !== settings.baseUrl.origin) {
    throw new TypeError(`${id}: ${origin} is not where this client's key may go: make a client with that baseUrl`);
  }
  const missing = listPathParameters(path).find((name) => pathname.includes(encodeURIComponent(`{${name}}`)));
  if (missing !== undefined) throw new TypeError(`${id}: ${missing} is missing: give it in params.path`);
}

/** Fills the body of an error response that has none, because openapi-fetch would take it for a success. */
function toResponse({ operation }: Call, { status, headers, body }: BufferedResponse): Response {
  const init = { status, headers: Array.from(headers) };
  if (status === 204 || status === 205 || status === 304) return new Response(null, init);
  if (isSuccess(status) || body.byteLength > 0) return new Response(body as BodyInit, init);
  const filled = new Headers(init.headers);
  filled.delete("content-length");
  filled.set("content-type", "application/json");
  return new Response(JSON.stringify({ message: `${operation}: ${status} with an empty body` }), {
    status,
    headers: filled,
  });
}
