import { createCloud } from "../cloud/cloud.ts";
import { handleRequest } from "../cloud/handle-request.ts";
import type { MockOptions } from "../cloud/mock-options.ts";
import { createControls, type MockControls } from "../controls/mock-controls.ts";
import type { WireResponse } from "../http/messages.ts";
import { MAX_BODY_BYTES, type RawRequest } from "../http/messages.ts";
import { checkOptions } from "./check-options.ts";
import { findCertificate } from "./cluster-certificate.ts";

/** A mock cloud as a `fetch` function that handles requests to any host. */
export interface MockFetch extends MockControls {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
}

/**
 * Creates a `fetch` function that calls a mock cloud in this process, without a port. Like `startMockCloud()`, it
 * validates every request against the spec.
 *
 * @throws {TypeError} if an option is unknown or has the wrong type
 * @throws {RangeError} if the API version is unknown, or a key has an unknown role
 * @example
 * ```ts
 * const mock = createMockFetch();
 * const client = createClient({ fetch: mock, apiKey: mock.apiKey });
 * ```
 */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  checkOptions(options);
  const cloud = createCloud(options);
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request = typeof input === "object" && "url" in input ? input : undefined;
    const signal = init.signal ?? request?.signal;
    signal?.throwIfAborted();
    const rawRequest = await toRawRequest(input, request, init);
    const response =
      findCertificate(cloud, rawRequest) ?? (await handleRequest(cloud, rawRequest, signal ?? undefined));
    return toResponse(rawRequest.method === "HEAD" ? { ...response, text: undefined } : response);
  };
  return Object.defineProperties(fetch, Object.getOwnPropertyDescriptors(createControls(cloud))) as MockFetch;
}

async function toRawRequest(
  input: string | URL | Request,
  request: Request | undefined,
  init: RequestInit,
): Promise<RawRequest> {
  const { pathname, search } = new URL(request?.url ?? String(input));
  return {
    method: (init.method ?? request?.method ?? "GET").toUpperCase(),
    target: pathname + search,
    headers: toHeaders(init.headers ?? request?.headers),
    body: await readBody(init.body, request),
  };
}

function toHeaders(headers: RequestInit["headers"]): Record<string, string> {
  if (headers === undefined) return {};
  const entries = Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Reads a request body as text; `undefined` if it is larger than 4 MiB. */
async function readBody(body: RequestInit["body"], request: Request | undefined): Promise<string | undefined> {
  const text = await readText(body, request);
  const fits = text.length <= MAX_BODY_BYTES / 3 || new TextEncoder().encode(text).length <= MAX_BODY_BYTES;
  return fits ? text : undefined;
}

function readText(body: RequestInit["body"], request: Request | undefined): string | Promise<string> {
  if (typeof body === "string") return body;
  if (body !== undefined && body !== null) return new Response(body).text();
  return request?.body ? request.text() : "";
}

/**
 * Converts the mock's response to one that `fetch` returns. If a fault resets the connection, throws the same error as
 * Node.js: a TypeError with a code in its cause.
 */
function toResponse({ status, headers, text, reset, truncate }: WireResponse): Response {
  if (reset) throw new TypeError("fetch failed", { cause: breakage("ECONNRESET") });
  if (!truncate) return new Response(text, { status, headers });
  const half = new TextEncoder().encode(text).subarray(0, (text?.length ?? 0) / 2);
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(new TypeError("terminated", { cause: breakage("UND_ERR_SOCKET") })),
  });
  return new Response(broken, { status, headers });
}

function breakage(code: string): Error {
  return Object.assign(new Error("an injected fault broke the connection"), { code });
}
