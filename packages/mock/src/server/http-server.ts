import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { RawRequest } from "../spec/raw-request.ts";
import { rejectBrokenRequest } from "./broken-request.ts";
import type { Cloud } from "./cloud.ts";
import { handleRequest, type Respond, type WireResponse } from "./handle-request.ts";
import { explainListenError } from "./listen-error.ts";
import { readBody } from "./read-request-body.ts";

/**
 * How long an idle connection stays open. With the default of Node.js, five seconds, a client on a busy machine may send
 * a request just when the server closes the connection. The request then fails.
 */
const IDLE_MS = 60_000;

export interface HttpServerOptions {
  readonly respond: Respond;
  readonly cors: boolean;
  /** Handles a request below `/_mock/`. */
  readonly control: ((request: RawRequest) => MockResponse | Promise<MockResponse>) | undefined;
  /** Handles the download of a cluster's certificate. Returns `undefined` for other requests. */
  readonly certificate: (request: RawRequest) => MockResponse | Promise<MockResponse> | undefined;
  readonly requestTimeoutMs: number;
}

export interface HttpServer {
  /**
   * Starts to listen on a port of the address `host`.
   *
   * @throws {Error} if the port is in use, or if the address is not an address of this machine
   */
  listen(port: number, host: string): Promise<void>;
  address(): AddressInfo;
  close(): Promise<void>;
}

export function createHttpServer(
  cloud: Cloud,
  { respond, cors, control, certificate, requestTimeoutMs }: HttpServerOptions,
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
        else write(response, toWireResponse(errorResponse("INTERNAL", `internal error of the mock: ${error.message}`)));
      });
    },
  );
  server.on("clientError", rejectBrokenRequest);
  server.on("checkExpectation", ({ headers }: IncomingMessage, response: ServerResponse) => {
    write(
      response,
      toWireResponse(
        errorResponse(
          "EXPECTATION_FAILED",
          `the header Expect has the unsupported value ${headers.expect}: expected 100-continue`,
        ),
      ),
    );
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (cors) allowOrigins(request, response);
    if (cors && request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      const error = errorResponse("INVALID_ARGUMENT", "invalid argument: the header Host is missing");
      return write(response, toWireResponse(error));
    }
    const body = await readBody(request);
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const { method = "GET", url = "/", headers } = request;
    const target = url.replace(/^https?:\/\/[^/?]*/i, "");
    const rawRequest = { method, target, headers: headers as Record<string, string>, body };
    if (control && target.startsWith("/_mock/")) return write(response, toWireResponse(await control(rawRequest)));
    const download = certificate(rawRequest);
    if (download) return write(response, toWireResponse(await download));
    write(response, await handleRequest(cloud, { rawRequest, respond, signal: gone.signal }));
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

function write(response: ServerResponse, { status, headers, body, reset, truncate }: WireResponse): void {
  if (reset) return void response.socket?.resetAndDestroy();
  const bytes = Buffer.from(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  if (!truncate) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
}

function toWireResponse(response: MockResponse): WireResponse {
  const headers = response.body === undefined ? {} : { "content-type": "application/json" };
  return { ...response, headers: { ...headers, ...response.headers }, reset: false, truncate: false };
}

function allowOrigins({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "cc-version, retry-after");
}
