import { Agent, createServer as createHttpsServer } from "node:https";
import { connect, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { caught } from "../../core/test/caught.ts";
import { createHttpTransport } from "../src/http-transport.ts";
import { listenInTest } from "./listen.ts";
import { startProxy } from "./start-proxy.ts";
import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

// The tests for FAULTS.md cover this transport's redirects, resets, time limits, certificates and bodies.
const JSON_TEXT = '{"clusters":[]}';
const ENCODERS = {
  gzip: gzipSync,
  "x-gzip": gzipSync,
  deflate: deflateSync,
  // Some servers omit the header that zlib writes.
  Deflate: deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  "gzip, gzip": (text: string) => gzipSync(gzipSync(text)),
  "gzip, br, zstd": (text: string) => zstdCompressSync(brotliCompressSync(gzipSync(text))),
};
let server: TlsServer;
let closed: Promise<unknown> | undefined;
let transport: Transport;

beforeAll(async () => {
  server = await startTlsServer((request, response) => {
    const { method, url = "", headers } = request;
    if (url === "/echo") return void request.pipe(response.writeHead(201, { "set-cookie": ["a=1", "b=2"] }));
    if (url === "/headers") return void response.end(JSON.stringify({ method, ...headers }));
    if (url === "/empty") return void response.writeHead(204).end();
    if (url === "/large") return void response.end("x".repeat(2000));
    if (url.startsWith("/raw/")) {
      closed = new Promise((resolve) => request.socket.once("close", resolve));
      return void request.socket.write(decodeURIComponent(url.slice("/raw/".length)));
    }
    const encoding = decodeURIComponent(url.slice("/encoded/".length));
    const encode = ENCODERS[encoding as keyof typeof ENCODERS] ?? ((text: string) => text);
    response.writeHead(200, { "content-encoding": encoding }).end(encode(JSON_TEXT));
  });
  transport = createHttpTransport({ tls: { ca: server.certificate } });
});
afterAll(() => server[Symbol.asyncDispose]());

function send(path: string, change: Partial<TransportRequest> = {}, through = transport): Promise<TransportResponse> {
  const { signal } = new AbortController();
  const usual = { method: "GET", headers: {}, body: undefined, maxBytes: 1000, signal, onSending() {}, onStatus() {} };
  return through({ url: server.url + path, ...usual, ...change });
}

function text({ body }: TransportResponse): string {
  return new TextDecoder().decode(body);
}

test("createHttpTransport() sends a body, and returns the status, the headers and the body", async () => {
  const response = await send("/echo", { method: "POST", body: "spørsmål" });
  expect(response.status).toBe(201);
  expect(response.headers.get("Set-Cookie")).toBe("a=1, b=2");
  expect(response.headers.get("retry-after")).toBeNull();
  expect(Object.fromEntries(response.headers)).toMatchObject({ "set-cookie": "a=1, b=2" });
  expect(text(response)).toBe("spørsmål");
});

const POST = { method: "POST", body: "{}" };

test.each([
  [{ headers: { authorization: "Bearer CCDB1_key" } }, { authorization: "Bearer CCDB1_key" }],
  [{ headers: { "accept-encoding": "identity" } }, { "accept-encoding": "identity" }],
  [POST, { "content-length": "2", connection: "close", method: "POST" }],
])("for %j, createHttpTransport() sends %j, and requests compression by default", async (request, expected) => {
  const { host } = new URL(server.url);
  const usual = { host, connection: "keep-alive", method: "GET", "accept-encoding": "gzip, br" };
  expect(JSON.parse(text(await send("/headers", request)))).toEqual({ ...usual, ...expected });
});

/** A response that the server sends exactly as written. */
const raw = (status: string, headers = "", body = ""): string =>
  `/raw/${encodeURIComponent(`HTTP/1.1 ${status}\r\n${headers}\r\n${body}`)}`;

test.each<[string, string, number, object]>([
  ["a 204 without a body", "/empty", 1000, { status: 204, body: "" }],
  ["a status that HTTP doesn't define", raw("999 No", "content-length: 0\r\n"), 1000, { status: 999, body: "" }],
  ["a body that more bytes follow", raw("200 OK", "content-length: 2\r\n", "{}garbage"), 1000, { body: "{}" }],
  ["no body above maxBytes", "/large", 1999, { status: 200, body: undefined }],
  ["a body of maxBytes", "/large", 2000, { body: "x".repeat(2000) }],
  ["no decompressed body above maxBytes", "/encoded/br", JSON_TEXT.length - 1, { status: 200, body: undefined }],
  ...[...Object.keys(ENCODERS), "an-unknown-encoding", "an-unknown-encoding, br"].map(
    (encoding): [string, string, number, object] => {
      return [`a body in ${encoding}`, `/encoded/${encodeURIComponent(encoding)}`, 1000, { body: JSON_TEXT }];
    },
  ),
])("createHttpTransport() returns %s", async (_, path, maxBytes, expected) => {
  const { status, body } = await send(path, { maxBytes });
  expect({ status, body: body && new TextDecoder().decode(body) }).toMatchObject(expected);
});

const SIX_ENCODINGS = `content-encoding: ${"br,".repeat(5)}br\r\ncontent-length: 5\r\n`;
const NO_BROTLI = "content-encoding: br\r\ncontent-length: 5\r\n";

test.each([
  ["a body that isn't br", raw("200 OK", NO_BROTLI, "plain"), { code: expect.any(String) }],
  ["six encodings", raw("200 OK", SIX_ENCODINGS, "plain"), { message: expect.stringContaining("more than 5 content") }],
  ["a switch of protocols to none", raw("101 None"), { message: expect.stringContaining("switched protocols (101)") }],
])("createHttpTransport() rejects %s, and closes the connection", async (_, path, expected) => {
  await expect(send(path)).rejects.toMatchObject(expected);
  await closed;
});

test("createHttpTransport() sends no aborted request, and doesn't give its unfinished connection to the next", async () => {
  // A TLS handshake with this server never ends.
  const { port, sockets, accepted } = await listenInTest((socket) => socket.resume());
  const own = createHttpTransport();
  const onSending = vi.fn();
  await expect(send("/empty", { signal: AbortSignal.abort("enough"), onSending })).rejects.toBe("enough");
  const sendAborted = (): [AbortController, Promise<unknown>] => {
    const controller = new AbortController();
    const change = { url: `https://127.0.0.1:${port}/`, signal: controller.signal, onSending };
    return [controller, send("", change, own).catch(() => {})];
  };
  const [first] = sendAborted();
  first.abort();
  await new Promise((resolve) => setImmediate(resolve));
  const [second, sent] = sendAborted();
  await expect.poll(accepted).toBeGreaterThan(0);
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(onSending).not.toHaveBeenCalled();
  second.abort();
  await sent;
  await expect.poll(() => sockets.size).toBe(0);
});

test("createHttpTransport() presents a client certificate", async () => {
  const { certificate, key } = server;
  const names: unknown[] = [];
  const tls = { cert: certificate, key, ca: certificate };
  const mutual = createHttpsServer({ ...tls, requestCert: true }, ({ socket }, response) => {
    names.push((socket as TLSSocket).getPeerCertificate().subject?.CN);
    response.end("{}");
  });
  const { port } = await listenInTest(mutual);
  expect((await send("", { url: `https://localhost:${port}/` }, createHttpTransport({ tls }))).status).toBe(200);
  expect(names).toEqual(["localhost"]);
});

test("createHttpTransport() uses the agent that you pass", async () => {
  const agent = new Agent({ keepAlive: true, ca: server.certificate });
  onTestFinished(() => agent.destroy());
  expect((await send("/empty", {}, createHttpTransport({ agent }))).status).toBe(204);
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
});

test("createHttpTransport() sends its requests through one tunnel to the environment's proxy, unless proxy is false", async () => {
  await using proxy = await startProxy();
  vi.stubEnv("HTTPS_PROXY", proxy.host);
  onTestFinished(() => void vi.unstubAllEnvs());
  const tls = { ca: server.certificate };
  expect((await send("/empty", {}, createHttpTransport({ tls, proxy: false }))).status).toBe(204);
  expect(proxy.tunnels).toEqual([]);
  const proxied = createHttpTransport({ tls });
  for (let call = 0; call < 3; call += 1) expect((await send("/empty", {}, proxied)).status).toBe(204);
  expect(proxy.tunnels).toEqual([new URL(server.url).host]);
  await expect(send("/empty", {}, createHttpTransport())).rejects.toThrow(/self-signed certificate/);
});

test.each<[unknown, string]>([
  [null, "pass the options as an object; known options: tls, proxy, agent"],
  [{ cert: "x" }, "unknown option cert; known options: tls, proxy, agent"],
  [{ tls: null }, "tls must be an object"],
  [{ proxy: 5 }, "proxy must be a URL such as http://host:port"],
  [{ proxy: "socks5://me:secret@127.0.0.1" }, "proxy must be a URL such as http://host:port"],
  [{ agent: null }, "agent must be an Agent from node:https"],
  [{ agent: new Agent(), proxy: "http://127.0.0.1:3128" }, "agent cannot be combined with tls or proxy"],
])("createHttpTransport() rejects the options %j, without showing a secret", (options, message) => {
  expect(() => createHttpTransport(options as never)).toThrow(TypeError);
  expect(() => createHttpTransport(options as never)).toThrow(`createHttpTransport: ${message}`);
  expect(() => createHttpTransport(options as never)).not.toThrow("secret");
});

/** Starts a proxy that responds to CONNECT as `respond` does. Returns a transport that uses the proxy. */
async function startFakeProxy(respond: (socket: Socket) => void) {
  const requests: string[] = [];
  const { port, sockets } = await listenInTest((socket) => {
    socket.once("data", (text) => {
      requests.push(String(text));
      respond(socket);
    });
  });
  const proxy = `http://me:secret@127.0.0.1:${port}`;
  return { transport: createHttpTransport({ proxy, tls: { ca: server.certificate } }), requests, sockets };
}

/** Sends a response in these chunks, then forwards everything that the client sends to the TLS server. */
async function tunnel(socket: Socket, chunks: readonly string[]): Promise<void> {
  const upstream = connect(Number(new URL(server.url).port), "127.0.0.1");
  upstream.on("error", () => socket.destroy());
  socket.pipe(upstream).pipe(socket);
  for (const chunk of chunks) {
    socket.write(chunk);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test.each([
  ["200", ["HTTP/1.1 200 OK\r\n\r\n"]],
  ["204", ["HTTP/1.1 204 No Content\r\n\r\n"]],
  ["100, 103 and 200", ["HTTP/1.1 100\r\n\r\nHTTP/1.1 103 Hi\r\nlink: a\r\n\r\nHTTP/1.0 200\r\nVia: a\r\n\r\n"]],
  ["100 and 200, byte by byte", [..."HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"]],
])("a tunnel opens after a response with %s", async (_, chunks) => {
  const { transport, requests } = await startFakeProxy((socket) => tunnel(socket, chunks));
  expect((await send("/empty", {}, transport)).status).toBe(204);
  const { host } = new URL(server.url);
  const authorization = `Proxy-Authorization: Basic ${btoa("me:secret")}`;
  expect(requests).toEqual([`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${authorization}\r\n\r\n`]);
});

test.each([
  ["407 Proxy Authentication Required", "ERR_PROXY_REJECTED", /CONNECT with 407: check the user name/],
  ["403 Forbidden", "ERR_PROXY_REJECTED", /CONNECT with 403$/],
  ["502 Bad Gateway", "ERR_PROXY_TUNNEL", /CONNECT with 502$/],
  ["302 Found\r\nLocation: /", "ERR_PROXY_TUNNEL", /CONNECT with 302$/],
  ["407", "ERR_PROXY_REJECTED", /CONNECT with 407/],
  ["099 Odd", "ERR_PROXY_TUNNEL", /CONNECT with 99$/],
  ["2000 OK", "ERR_PROXY_TUNNEL", /is not HTTP$/],
  ["220 mail.example ESMTP", "ERR_PROXY_TUNNEL", /is not HTTP$/],
  [`200 OK\r\nx: ${"x".repeat(70_000)}`, "ERR_PROXY_TUNNEL", /is not HTTP$/],
])("if a proxy responds with %s, the request fails, and its connection is closed", async (head, code, message) => {
  const text = `${head.startsWith("220 ") ? "" : "HTTP/1.1 "}${head}\r\n\r\n`;
  const { transport, sockets } = await startFakeProxy((socket) => socket.write(text));
  const error = await caught(send("/empty", {}, transport));
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(inspect(error)).not.toContain("secret");
  await expect.poll(() => sockets.size).toBe(0);
});

test.each(["407 Odd", "502 Bad Gateway", "200 OK"])(
  "the process survives a proxy that resets after a %s",
  async (head) => {
    const { transport } = await startFakeProxy((socket) => {
      socket.write(`HTTP/1.1 ${head}\r\n\r\n`, () => setImmediate(() => socket.resetAndDestroy()));
    });
    const code = expect.stringMatching(/ERR_PROXY|ECONNRESET/);
    await expect(send("/empty", {}, transport)).rejects.toMatchObject({ code });
    // Waits a few turns of the event loop, in which an unhandled socket error would end the process.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
);

test("a request fails if the proxy closes the connection without a response, or can't be reached", async () => {
  const { transport } = await startFakeProxy((socket) => socket.end());
  const closed = { code: "ERR_PROXY_TUNNEL", message: expect.stringMatching(/closed/) };
  await expect(send("/empty", {}, transport)).rejects.toMatchObject(closed);
  const unreachable = { code: "ERR_PROXY_TUNNEL", cause: expect.objectContaining({ code: "ECONNREFUSED" }) };
  await expect(send("/empty", {}, createHttpTransport({ proxy: "127.0.0.1:2" }))).rejects.toMatchObject(unreachable);
});

test("an abort closes the connection to a proxy that doesn't respond", async () => {
  const { transport, sockets, requests } = await startFakeProxy(() => {});
  const controller = new AbortController();
  const sent = send("/empty", { signal: controller.signal }, transport);
  await expect.poll(() => requests.length).toBe(1);
  controller.abort(new Error("enough"));
  await expect(sent).rejects.toThrow();
  await expect.poll(() => sockets.size).toBe(0);
});
