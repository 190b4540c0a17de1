import { createCloud } from "../cloud/cloud.ts";
import { handleRequest } from "../cloud/handle-request.ts";
import type { MockOptions } from "../cloud/mock-options.ts";
import { createControls, type MockControls } from "../controls/mock-controls.ts";
import { MAX_BODY_BYTES, type WireResponse } from "../http/messages.ts";
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
    // Doesn't pass the signal, since `Request` would reject one from jsdom. Doesn't spread `init`, since it may be a
    // `Request`, whose fields are getters that a spread would lose.
    const { method, headers, body, duplex } = init as RequestInit & { duplex?: string };
    const request = new Request(input, { method, headers, body, duplex } as RequestInit);
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const received = {
      method: request.method.toUpperCase(),
      target: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: await readBody(request),
    };
    const response = findCertificate(cloud, received) ?? (await handleRequest(cloud, received, signal));
    return toResponse(request.method === "HEAD" ? { ...response, text: undefined } : response);
  };
  return Object.defineProperties(fetch, Object.getOwnPropertyDescriptors(createControls(cloud))) as MockFetch;
}

/** Reads a request body as text; `undefined` if it is larger than 4 MiB. */
async function readBody(request: Request): Promise<string | undefined> {
  const bytes = await request.arrayBuffer();
  return bytes.byteLength <= MAX_BODY_BYTES ? new TextDecoder().decode(bytes) : undefined;
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
