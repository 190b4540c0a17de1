import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { ResponseHeaders, Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { decompress } from "./decompress.ts";
import { createDestinations, type Destination, type HttpTransportOptions } from "./destination.ts";

/**
 * The maximum total size of the headers of a response, in bytes. Proxies add cookies and policies, which can exceed the
 * 16 KiB that Node.js allows by default.
 */
const MAX_HEADER_BYTES = 512 * 1024;

/**
 * Creates a transport that uses `node:http` and `node:https`. Compared with the built-in `fetch`, the transport starts
 * sooner and uses less time and memory. It reports whether a failed request had been sent, and it sets no time limit.
 *
 * The requests of a transport share its kept-alive connections. An idle connection does not keep the process alive.
 *
 * @see https://nodejs.org/api/http.html#class-httpagent
 */
export function createHttpTransport(options: HttpTransportOptions = {}): Transport {
  const findDestination = createDestinations(options);
  return (request) =>
    new Promise((resolve, reject) => {
      const pathStart = request.url.indexOf("/", "https://".length);
      const destination = findDestination(request.url.slice(0, pathStart));
      send(destination, request.url.slice(pathStart), request, resolve, reject);
    });
}

function send(
  { module, options }: Destination,
  path: string,
  { method, headers, body, maxBytes, signal, onSending, onStatus }: TransportRequest,
  resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
  reject: (error: unknown) => void,
): void {
  let received: IncomingMessage | undefined;
  const requestOptions = {
    ...options,
    method,
    path,
    headers: { "accept-encoding": "gzip, br", ...headers },
    joinDuplicateHeaders: true,
    maxHeaderSize: MAX_HEADER_BYTES,
    // The agent passes this option to `connectThroughProxy()`.
    abortSignal: signal,
  };
  // Reads `request` from the module for each call, because mocking libraries replace this function.
  const request = module.request(requestOptions);
  request.once("socket", (socket) => {
    if (request.reusedSocket) onSending();
    else socket.once(options.protocol === "https:" ? "secureConnect" : "connect", onSending);
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
  // Without a listener for `upgrade`, Node.js would close the connection without an error.
  request.once("upgrade", onUpgrade);
  request.on("error", (error: NodeJS.ErrnoException) => {
    // The handshake of TLS 1.3 ends before the server has seen that the client sends no certificate.
    if (error.code === "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED") onSending(false);
    // An error after a complete response does not affect the response.
    if (!received?.complete) reject(error);
  });
  signal.addEventListener("abort", () => request.destroy(), { once: true });
  request.end(body);
}

function readBody(
  response: IncomingMessage,
  head: Pick<TransportResponse, "status" | "headers">,
  maxBytes: number,
  resolve: (response: TransportResponse | Promise<TransportResponse>) => void,
  reject: (error: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on("error", reject);
  response.on("data", (chunk: Buffer) => {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size <= maxBytes) return;
    resolve({ ...head, body: undefined });
    response.destroy();
  });
  response.once("end", () => {
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
    const encoding = size === 0 ? null : head.headers.get("content-encoding");
    if (encoding === null) return resolve({ ...head, body: bytes });
    resolve(decompress(bytes, encoding, maxBytes).then((body) => ({ ...head, body })));
  });
}

/**
 * Converts headers without a `Headers` object, since creating the first `Headers` object in a process takes tens of
 * milliseconds.
 */
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
