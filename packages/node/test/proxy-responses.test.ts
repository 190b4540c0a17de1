import { connect, type Socket } from "node:net";
import type { Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHttpTransport } from "../src/http-transport.ts";
import { listenInTest } from "./listen.ts";
import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

let server: TlsServer;
beforeAll(async () => {
  server = await startTlsServer((_, response) => response.end("hello"));
});
afterAll(() => server[Symbol.asyncDispose]());

/** Starts a proxy that answers CONNECT in the given way. Returns a transport that uses the proxy. */
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

/** Sends a text, then forwards all bytes to the TLS server. */
function tunnel(socket: Socket, text: string): void {
  const upstream = connect(Number(new URL(server.url).port), "127.0.0.1");
  upstream.on("error", () => socket.destroy());
  socket.write(text);
  socket.pipe(upstream).pipe(socket);
}

function send(transport: Transport, change: Partial<TransportRequest> = {}): Promise<TransportResponse> {
  const { signal } = new AbortController();
  const request = { url: `${server.url}/`, method: "GET", headers: {}, body: undefined, maxBytes: 1000, signal };
  return transport({ ...request, onSending: () => {}, onStatus: () => {}, ...change });
}

test.each([
  ["200", "HTTP/1.1 200 OK\r\n\r\n"],
  ["200 of HTTP/1.0 with headers", "HTTP/1.0 200 Connection established\r\nVia: a\r\nX-B: c\r\n\r\n"],
  ["204", "HTTP/1.1 204 No Content\r\n\r\n"],
  ["200 without a reason, after such a 100", "HTTP/1.1 100\r\n\r\nHTTP/1.0 200\r\n\r\n"],
  [
    "100 and 103 before a 200",
    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: a\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
  ],
])("a tunnel opens after a response with %s", async (_, text) => {
  const { transport, requests } = await startFakeProxy((socket) => tunnel(socket, text));
  expect((await send(transport)).status).toBe(200);
  const { host } = new URL(server.url);
  const authorization = `Proxy-Authorization: Basic ${btoa("me:secret")}`;
  expect(requests).toEqual([`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${authorization}\r\n\r\n`]);
});

test("a tunnel opens if the response arrives byte by byte", async () => {
  const { transport } = await startFakeProxy(async (socket) => {
    for (const byte of "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r") {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    tunnel(socket, "\n");
  });
  expect((await send(transport)).status).toBe(200);
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
])(
  "a request fails if the proxy responds with %s, and the connection to the proxy is closed",
  async (head, code, message) => {
    const text = `${head.startsWith("220 ") ? "" : "HTTP/1.1 "}${head}\r\n\r\n`;
    const { transport, sockets } = await startFakeProxy((socket) => socket.write(text));
    await expect(send(transport)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    await expect.poll(() => sockets.size).toBe(0);
  },
);

test.each(["407 Proxy Authentication Required", "502 Bad Gateway", "200 OK"])(
  "the process survives if a proxy responds with %s and then resets the connection",
  async (status) => {
    const { transport } = await startFakeProxy((socket) => {
      socket.write(`HTTP/1.1 ${status}\r\n\r\n`, () => setImmediate(() => socket.resetAndDestroy()));
    });
    await expect(send(transport)).rejects.toMatchObject({ code: expect.stringMatching(/ERR_PROXY|ECONNRESET/) });
    // An uncaught socket error would end the process in one of the event loop's next turns.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
);

test("a request fails if the proxy closes the connection without a response, or can't be reached", async () => {
  const { transport } = await startFakeProxy((socket) => socket.end());
  const closed = { code: "ERR_PROXY_TUNNEL", message: expect.stringMatching(/closed/) };
  await expect(send(transport)).rejects.toMatchObject(closed);
  const unreachable = { code: "ERR_PROXY_TUNNEL", cause: expect.objectContaining({ code: "ECONNREFUSED" }) };
  await expect(send(createHttpTransport({ proxy: "127.0.0.1:2" }))).rejects.toMatchObject(unreachable);
});

test("an abort closes the connection to a proxy that doesn't respond", async () => {
  const { transport, sockets, requests } = await startFakeProxy(() => {});
  const controller = new AbortController();
  const sent = send(transport, { signal: controller.signal });
  await expect.poll(() => requests.length).toBe(1);
  controller.abort(new Error("enough"));
  await expect(sent).rejects.toThrow();
  await expect.poll(() => sockets.size).toBe(0);
});
