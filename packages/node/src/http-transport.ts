import type { Agent, IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { SecureContextOptions } from "node:tls";
import type { ResponseHeaders, Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { ArgumentError, assertNames, createBodyBuffer } from "@crdb-cloud/core/internal";
import { decompress } from "./decompress.ts";
import { createDestinations, type Destination } from "./destination.ts";
import { parseProxyUrl, readProxyVariables } from "./find-proxy.ts";

/** Options for {@link createHttpTransport}. */
export interface HttpTransportOptions {
  /**
   * TLS options, such as `ca` to replace the CA certificates that Node.js trusts, or `cert` and `key` for a client
   * certificate.
   * @see https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions
   */
  readonly tls?: SecureContextOptions | undefined;
  /**
   * An HTTP proxy's URL, or `false` for none.
   * @default the HTTPS_PROXY and NO_PROXY variables
   */
  readonly proxy?: string | URL | false | undefined;
  /** An agent that manages the connections. Can't be combined with `tls` or `proxy`. */
  readonly agent?: Agent | undefined;
}

const WHERE = "createHttpTransport";
const OPTIONS: readonly (keyof HttpTransportOptions)[] = ["tls", "proxy", "agent"];

/** The size limit for response headers, in bytes. Proxies can add more than the 16 KiB that Node.js allows. */
const MAX_HEADER_BYTES = 512 * 1024;

/**
 * Creates a transport that uses `node:http` and `node:https`, for the client's `transport` option. Clients with the
 * same transport share its connections. An idle connection doesn't keep the process alive.
 *
 * Without the `transport` option, a client in Node.js uses this transport with the default settings. It starts faster
 * than the built-in `fetch`, needs less CPU time and memory, knows whether a failed request was sent, and has no time
 * limit of its own.
 *
 * @throws {ArgumentError} if an option is unknown or invalid, HTTPS_PROXY isn't a valid proxy URL, or you combine
 * `agent` with other options
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { createClient } from "@crdb-cloud/node";
 * import { createHttpTransport } from "@crdb-cloud/node/transport";
 *
 * const tls = {
 *   cert: readFileSync("client.crt"),
 *   key: readFileSync("client.key"),
 * };
 * const cloud = createClient({
 *   transport: createHttpTransport({
 *     tls,
 *     proxy: "http://proxy.example:3128",
 *   }),
 * });
 * ```
 * @see https://nodejs.org/api/http.html#class-httpagent
 */
export function createHttpTransport(options: HttpTransportOptions = {}): Transport {
  assertNames(WHERE, "option", OPTIONS, options);
  const { tls, proxy, agent } = options;
  if (tls !== undefined && (typeof tls !== "object" || tls === null))
    throw new ArgumentError(`${WHERE}: tls must be an object`);
  if (agent !== undefined && !("addRequest" in Object(agent)))
    throw new ArgumentError(`${WHERE}: agent must be an Agent from node:https`);
  if (agent && (tls || proxy)) throw new ArgumentError(`${WHERE}: agent cannot be combined with tls or proxy`);
  const url = proxy ? parseProxyUrl(proxy, `${WHERE}: proxy`) : undefined;
  const findProxy = proxy === undefined ? readProxyVariables(process.env) : () => url;
  const findDestination = createDestinations({ tls, agent, findProxy });
  // Not an async function, because that would create one more promise per request.
  return (request) =>
    new Promise((resolve, reject) => {
      if (request.signal.aborted) throw request.signal.reason;
      const pathStart = request.url.indexOf("/", "https://".length);
      const destination = findDestination(request.url.slice(0, pathStart));
      send(destination, request.url.slice(pathStart), request, resolve, reject);
    });
}

function send(
  destination: Destination,
  path: string,
  { method, headers, body, maxBytes, signal, onSending, onStatus }: TransportRequest,
  resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
  reject: (error: unknown) => void,
): void {
  let received: IncomingMessage | undefined;
  const requestOptions = {
    ...destination.address,
    // Only requests that may safely run twice use an idle connection, because the server may be closing it. If a POST
    // failed on such a connection, nobody could tell whether the server executed it.
    agent: method === "POST" || method === "PATCH" ? destination.opening : destination.keeping,
    method,
    path,
    headers: { "accept-encoding": "gzip, br", ...headers },
    joinDuplicateHeaders: true,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The agent passes this signal to `connectThroughProxy()`, together with the other request options.
    abortSignal: signal,
  };
  // Looks up `request` for each call, because libraries that mock HTTP replace it.
  const request = destination.module.request(requestOptions);
  request.once("socket", (socket) => {
    if (request.reusedSocket) return onSending();
    socket.once(destination.address.protocol === "https:" ? "secureConnect" : "connect", onSending);
    // Drops an idle connection as soon as the server closes its end. By default, the agent would keep it until our end is
    // closed, too.
    socket.once("end", () => socket.destroy());
  });
  request.once("response", (response) => {
    received = response;
    onSending();
    const status = response.statusCode as number;
    const headers = toResponseHeaders(response.headers);
    onStatus(status, headers);
    if (status === 101) return onUpgrade(response);
    readBody(response, { status, headers }, maxBytes, resolve, reject);
  });
  const onUpgrade = (response: IncomingMessage): void => {
    onSending();
    response.destroy();
    request.destroy();
    reject(new Error("the server switched protocols (101) without being asked"));
  };
  // Handles `upgrade`, since Node.js would otherwise close the connection without an error.
  request.once("upgrade", onUpgrade);
  request.on("error", (error: NodeJS.ErrnoException) => {
    // In TLS 1.3, the handshake is complete for the client before the server can reject a missing client certificate.
    // In that case, the server doesn't read the request, so it counts as not sent.
    if (error.code === "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED") onSending(false);
    // Once the response is complete, an error on the connection doesn't change the result.
    if (!received?.complete) reject(error);
  });
  const stop = (): unknown => request.destroy();
  // Waits until the request has a socket before destroying it. Otherwise, the agent would keep a socket that is still
  // connecting and reuse it for the next request.
  const onAbort = (): unknown => (request.socket ? stop() : request.once("socket", stop));
  signal.addEventListener("abort", onAbort, { once: true });
  request.end(body);
}

function readBody(
  response: IncomingMessage,
  head: Pick<TransportResponse, "status" | "headers">,
  maxBytes: number,
  resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
  reject: (error: unknown) => void,
): void {
  const buffer = createBodyBuffer(maxBytes);
  response.on("error", reject);
  response.on("data", (chunk: Buffer) => {
    if (buffer.add(chunk)) return;
    resolve({ ...head, body: undefined });
    response.destroy();
  });
  response.once("end", () => {
    const bytes = buffer.join();
    const encoding = bytes.length === 0 ? null : head.headers.get("content-encoding");
    if (encoding === null) return resolve({ ...head, body: bytes });
    resolve(decompress(bytes, encoding, maxBytes).then((body) => ({ ...head, body })));
  });
}

/** Avoids `Headers`: creating the first one in a process takes tens of milliseconds. */
function toResponseHeaders(headers: IncomingHttpHeaders): ResponseHeaders {
  return {
    get: (name) => join(headers[name.toLowerCase()]) ?? null,
    *[Symbol.iterator]() {
      for (const name in headers) yield [name, join(headers[name]) as string];
    },
  };
}

function join(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}
