import createFetchClient, { type Client } from "openapi-fetch";
import { toApiError } from "../errors/to-api-error.ts";
import type { ApiDefinition } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { createCall } from "../request/create-call.ts";
import { encodeQuery } from "../request/encode-query.ts";
import { compilePath, listPathParameters } from "../request/expand-path.ts";
import { parseBody } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

export type Member = keyof Client<object>;

export type CallMember = (name: Member, args: unknown[]) => Promise<unknown>;

type FetchClient = Readonly<Record<Member, (...args: unknown[]) => Promise<unknown>>>;

/** Two openapi-fetch clients. Most calls use `plain`, since creating a `Request` and running middleware is slow. */
interface Clients {
  /** Creates a `Request` for each call. Used if code of the caller, such as a middleware, receives the `Request`. */
  readonly full: FetchClient;
  /** Creates a {@link PlainRequest} for each call. */
  readonly plain: FetchClient;
  send(request: Request | PlainRequest, asked: Asked): Promise<Received>;
  hasMiddleware: boolean;
}

/** Creates a function that calls an openapi-fetch method by name, with the key, limits and retries of `pipeline`. */
export function createHttpClient(pipeline: Pipeline, api: ApiDefinition): CallMember {
  const clients = createClients(pipeline, api);
  return (name, args) => run(clients, name, args);
}

function createClients(pipeline: Pipeline, api: ApiDefinition): Clients {
  const ids = new Map(Object.entries(api.operations).map(([id, { method, path }]) => [`${method} ${path}`, id]));
  const send: Clients["send"] = (request, asked) => forward(pipeline, ids, request, asked);
  const options = {
    baseUrl: pipeline.settings.baseUrl.href,
    pathSerializer: (path: string, params: Record<string, unknown>) => compilePath("http", path)(params),
    querySerializer: (query: unknown) =>
      encodeQuery("http", query as Record<string, unknown>, Object.keys(query as object)),
  };
  const asked = new WeakMap<Request, Asked>();
  const full = createFetchClient({
    ...options,
    fetch: async (request) => (await send(request, asked.get(request) ?? readAsked(request))).toResponse(),
  });
  full.use({
    onRequest: ({ request, schemaPath, options }) => {
      asked.set(request, { path: schemaPath, isJson: options.parseAs === "json" });
      return undefined;
    },
  });
  const plain = createFetchClient({ ...options, Request: PlainRequest as unknown as typeof Request });
  return { full: full as unknown as FetchClient, plain: plain as unknown as FetchClient, send, hasMiddleware: false };
}

async function run(clients: Clients, name: Member, args: unknown[]): Promise<unknown> {
  if (name === "use") clients.hasMiddleware = true;
  const at = name === "request" ? 1 : 0;
  const path = args[at];
  const init = (args[at + 1] ?? {}) as Readonly<Record<string, unknown>>;
  const seesRequest = clients.hasMiddleware || init.middleware || init.fetch || init.Request;
  if (seesRequest || typeof path !== "string") return clients.full[name](...args);
  const isJson = (init.parseAs ?? "json") === "json";
  let received: Received | undefined;
  const fetch = async (request: Request | PlainRequest): Promise<Response> => {
    received = await clients.send(request, { path, isJson });
    const { data } = received;
    if (data === undefined) return received.toResponse();
    return { status: 200, ok: true, headers: new Map(PARSED), json: async () => data } as unknown as Response;
  };
  const result = await clients.plain[name](...args.slice(0, at + 1), { ...init, fetch });
  const { data, toResponse } = received as unknown as Received;
  if (data === undefined) return result;
  let response: Response | undefined;
  return {
    data: (result as { data: unknown }).data,
    // The Response is created on first access, because few callers read it and its creation takes more time than the
    // rest of the call.
    get response() {
      response ??= toResponse();
      return response;
    },
  };
}

/**
 * The headers of the object that openapi-fetch receives instead of a `Response` if the body is already parsed. Because
 * of the `Content-Length`, openapi-fetch calls `json()` instead of parsing a text.
 */
const PARSED = [["Content-Length", "1"]] as const;

interface Received {
  /** The parsed body of a success response, if the caller requested JSON. */
  readonly data: object | undefined;
  readonly toResponse: () => Response;
}

/**
 * Replaces `Request`, whose creation is slow. For other requests, such as one whose body is not a string, the
 * constructor returns a real `Request`.
 */
class PlainRequest {
  readonly url!: string;
  readonly method!: string;
  readonly headers!: Headers;
  readonly signal!: AbortSignal | undefined;
  readonly body!: string | null;

  constructor(url: string, init: RequestInit & { readonly method: string; readonly headers: Headers }) {
    const { method, headers, signal, body = null } = init;
    const isPlain = body === null || (typeof body === "string" && !["GET", "HEAD"].includes(method));
    // biome-ignore lint/correctness/noConstructorReturn: openapi-fetch calls `new` for every request
    if (!isPlain || method === "TRACE") return new Request(url, init) as unknown as PlainRequest;
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.signal = signal ?? undefined;
    this.body = body;
  }
}

/** Information about a call that its `Request` does not contain. */
interface Asked {
  readonly path: string;
  /** Whether openapi-fetch parses the body of a success response as JSON. */
  readonly isJson: boolean;
}

/** Derives information about a call from a `Request` that a middleware created. */
function readAsked(request: Request): Asked {
  return { path: new URL(request.url).pathname, isJson: false };
}

async function forward(
  pipeline: Pipeline,
  ids: ReadonlyMap<string, string>,
  request: Request | PlainRequest,
  { path, isJson }: Asked,
): Promise<Received> {
  const { method, signal } = request;
  const { href: url, origin, pathname } = new URL(request.url);
  const id = ids.get(`${method} ${path}`) ?? `${method} ${path}`;
  assertDestination(pipeline, id, { origin, pathname }, path);
  const { accept: _, ...headers } = Object.fromEntries(request.headers);
  const body = request instanceof PlainRequest ? (request.body ?? undefined) : await readText(request);
  const redactor = pipeline.redactorFor(body);
  const call = createCall(
    pipeline.settings,
    id,
    { method, path, permissions: [] },
    { url, body, redactor },
    { headers, signal },
  );
  return send(pipeline, call, (response, failure) => {
    const { status } = response;
    // Throws here, because openapi-fetch would return an empty `error` for a 304, and `new Response()` rejects a status
    // above 599.
    if (failure && (status === 304 || status > 599)) {
      throw toApiError(call, response, failure, pipeline.settings.apiKeySource);
    }
    // The body is parsed here, because the error of `parseBody()` names the operation. The SyntaxError of openapi-fetch
    // would not.
    const data = isJson && isSuccess(status) && response.body.byteLength > 0 ? parseBody(call, response) : undefined;
    return { data, toResponse: () => toResponse(call, response) };
  });
}

async function readText(request: Request): Promise<string | undefined> {
  return request.body === null ? undefined : request.text();
}

/**
 * Checks that no path parameter is missing, and that the request goes to the client's origin. The option `baseUrl` of a
 * call can name another origin.
 */
function assertDestination(
  { settings }: Pipeline,
  id: string,
  { origin, pathname }: Pick<URL, "origin" | "pathname">,
  path: string,
): void {
  if (origin !== settings.baseUrl.origin) {
    throw new TypeError(
      `${id}: this client's key must not be sent to ${origin}: create another client for that origin`,
    );
  }
  const missing = listPathParameters(path).find((name) => pathname.includes(encodeURIComponent(`{${name}}`)));
  if (missing !== undefined) throw new TypeError(`${id}: ${missing} is missing: pass it in params.path`);
}

/**
 * Creates the response that openapi-fetch reads. Adds a body to an empty error response, which openapi-fetch would
 * treat as a success.
 */
function toResponse({ operation }: Call, { status, headers, body }: BufferedResponse): Response {
  const copy = new Headers(Array.from(headers));
  if (status === 204 || status === 205) return new Response(null, { status, headers: copy });
  if (isSuccess(status) || body.byteLength > 0) return new Response(body as BodyInit, { status, headers: copy });
  copy.delete("content-length");
  copy.set("content-type", "application/json");
  const message = `${operation}: ${status} with an empty body`;
  return new Response(JSON.stringify({ message }), { status, headers: copy });
}
