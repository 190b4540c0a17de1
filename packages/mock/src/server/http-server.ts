import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type ErrorReason, errorResponse, toErrorResponse } from "../http/error-response.ts";
import {
  MAX_BODY_BYTES,
  type MockResponse,
  type RawRequest,
  toWireResponse,
  type WireResponse,
} from "../http/messages.ts";
import { explainListenError } from "./listen-error.ts";

/** How long idle connections stay open. It's long because a request fails if its connection closes as it arrives. */
const IDLE_MS = 60_000;

const MAX_DRAINED_BYTES = 512 * 1024 * 1024;

/** Responds to a request. The signal aborts when the client disconnects. */
export type Respond = (request: RawRequest, signal: AbortSignal) => Promise<WireResponse>;

export interface HttpServer {
  listen(port: number, host: string): Promise<void>;
  address(): AddressInfo;
  close(): Promise<void>;
}

export function createHttpServer(
  { cors, requestTimeoutMs }: { readonly cors: boolean; readonly requestTimeoutMs: number },
  respond: Respond,
): HttpServer {
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(requestTimeoutMs, 1000),
      keepAliveTimeout: IDLE_MS,
      requireHostHeader: false,
    },
    (request, response) => {
      serve(request, response).catch((error: Error) => {
        if (response.headersSent || response.destroyed) response.destroy();
        else writeError(response, "INTERNAL", `internal error in the mock: ${error.message}`);
      });
    },
  );
  server.on("clientError", rejectBrokenRequest);
  server.on("checkExpectation", ({ headers }: IncomingMessage, response: ServerResponse) => {
    const message = `the Expect header must be 100-continue, not ${headers.expect}`;
    writeError(response, "EXPECTATION_FAILED", message);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (cors) allowOrigins(request, response);
    if (cors && request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      return writeError(response, "INVALID_ARGUMENT", "invalid argument: the Host header is missing");
    }
    const body = await readBody(request);
    const disconnected = new AbortController();
    response.once("close", () => disconnected.abort());
    const { method = "GET", url = "/", headers } = request;
    const target = url.replace(/^https?:\/\/[^/?]*/i, "");
    const received = { method, target, headers: headers as Record<string, string>, body };
    const reply = respond(received, disconnected.signal);
    write(response, await reply.catch((error) => toWireResponse(toErrorResponse(error))));
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", (error: NodeJS.ErrnoException) => reject(explainListenError(error, { port, host })));
        server.listen(port, host, resolve);
      }),
    address: () => server.address() as AddressInfo,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Reads a request body of up to 4 MiB as text. If the body is larger, reads all of it before returning `undefined`,
 * since a client that is still sending may not read the response. Closes the connection after 512 MiB.
 */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MAX_DRAINED_BYTES) request.destroy();
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString();
}

function write(response: ServerResponse, { status, headers, text = "", reset, truncate }: WireResponse): void {
  if (reset) return void response.socket?.resetAndDestroy();
  const bytes = Buffer.from(text);
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  if (!truncate) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
}

function writeError(response: ServerResponse, reason: ErrorReason, message: string): void {
  write(response, toWireResponse(errorResponse(reason, message)));
}

function allowOrigins({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "cc-version, date, retry-after");
}

/** Responds to malformed or incomplete HTTP with an error in the service's format and closes the connection. */
function rejectBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const { status, body } = describeBrokenRequest(error);
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
}

function describeBrokenRequest({ code }: NodeJS.ErrnoException): MockResponse {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return errorResponse("TIMEOUT", "the request took too long to arrive");
  if (code === "HPE_HEADER_OVERFLOW")
    return errorResponse("HEADERS_TOO_LARGE", "the request path and headers are too long");
  return errorResponse("INVALID_ARGUMENT", `the request is not valid HTTP: ${code}`);
}
