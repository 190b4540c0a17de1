import { once } from "node:events";
import { Agent, createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { argumentError } from "../../core/test/caught.ts";
import { createHttpTransport } from "../src/http-transport.ts";
import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

const JSON_TEXT = '{"clusters":[]}';
const ENCODERS = { gzip: gzipSync, "x-gzip": gzipSync, deflate: deflateSync, br: brotliCompressSync };
let server: TlsServer;
let closed: Promise<unknown> | undefined;
let transport: Transport;

beforeAll(async () => {
  server = await startTlsServer((request, response) => {
    const { method, url = "", headers } = request;
    if (url === "/echo") return void request.pipe(response.writeHead(201, { "set-cookie": ["a=1", "b=2"] }));
    if (url === "/headers") return void response.end(JSON.stringify({ method, ...headers }));
    if (url === "/redirect") return void response.writeHead(307, { location: "/echo" }).end();
    if (url === "/empty") return void response.writeHead(204).end();
    if (url === "/large") return void response.end("x".repeat(2000));
    if (url.startsWith("/raw/")) {
      closed = new Promise((resolve) => request.socket.once("close", resolve));
      return void request.socket.write(decodeURIComponent(url.slice("/raw/".length)));
    }
    if (url.startsWith("/encoded/")) {
      const encoding = url.slice("/encoded/".length);
      const encode = ENCODERS[encoding as keyof typeof ENCODERS] ?? ((text: string) => text);
      return void response.writeHead(200, { "content-encoding": encoding }).end(encode(JSON_TEXT));
    }
    response.writeHead(200, { "content-length": 10 }).write("half ");
    if (url === "/torn") setImmediate(() => response.destroy());
  });
  transport = createHttpTransport({ tls: { ca: server.certificate } });
});
afterAll(() => server[Symbol.asyncDispose]());

function send(
  path: string,
  change: Partial<TransportRequest> = {},
  through: Transport = transport,
): Promise<TransportResponse> {
  return through({
    url: server.url + path,
    method: "GET",
    headers: {},
    body: undefined,
    maxBytes: 1000,
    signal: new AbortController().signal,
    onSending: () => {},
    onStatus: () => {},
    ...change,
  });
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

test("createHttpTransport() sends the given headers, and requests compression", async () => {
  const { host } = new URL(server.url);
  const own = { host, connection: "keep-alive", method: "GET" };
  const sent = async (headers: Record<string, string>): Promise<unknown> =>
    JSON.parse(text(await send("/headers", { headers })));
  expect(await sent({ authorization: "Bearer CCDB1_key" })).toEqual({
    ...own,
    authorization: "Bearer CCDB1_key",
    "accept-encoding": "gzip, br",
  });
  expect(await sent({ "accept-encoding": "identity" })).toEqual({ ...own, "accept-encoding": "identity" });
});

test("createHttpTransport() sends a body with a Content-Length", async () => {
  const sent = JSON.parse(text(await send("/headers", { method: "POST", body: "{}" })));
  expect(sent).toMatchObject({ "content-length": "2" });
});

test("createHttpTransport() doesn't follow redirects", async () => {
  const { status, headers } = await send("/redirect", { method: "POST", body: "x" });
  expect([status, headers.get("location")]).toEqual([307, "/echo"]);
});

test("createHttpTransport() returns an empty body for 204", async () => {
  expect(await send("/empty")).toMatchObject({ status: 204, body: new Uint8Array() });
});

test("createHttpTransport() calls onSending before the request is sent, and onStatus when the status arrives", async () => {
  const steps: unknown[] = [];
  await send("/empty", { onSending: () => steps.push("sending"), onStatus: (status) => steps.push(status) });
  expect([steps[0], steps.at(-1)]).toEqual(["sending", 204]);
});

test("createHttpTransport() never calls onSending if the certificate isn't trusted", async () => {
  const onSending = vi.fn();
  const untrusting = createHttpTransport();
  const request = { url: `${server.url}/`, method: "GET", headers: {}, body: undefined, maxBytes: 1 };
  const { signal } = new AbortController();
  await expect(untrusting({ ...request, signal, onSending, onStatus: () => {} })).rejects.toMatchObject({
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
  });
  expect(onSending).not.toHaveBeenCalled();
});

test("createHttpTransport() rejects if the connection breaks while it reads the body", async () => {
  await expect(send("/torn")).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("createHttpTransport() reads at most maxBytes", async () => {
  expect(await send("/large")).toMatchObject({ status: 200, body: undefined });
  expect((await send("/large", { maxBytes: 2000 })).body).toHaveLength(2000);
});

test.for(Object.keys(ENCODERS))("createHttpTransport() decompresses %s", async (encoding) => {
  expect(text(await send(`/encoded/${encoding}`))).toBe(JSON_TEXT);
});

test("createHttpTransport() applies maxBytes to the decompressed body", async () => {
  expect(await send("/encoded/br", { maxBytes: JSON_TEXT.length - 1 })).toMatchObject({ status: 200, body: undefined });
});

test("createHttpTransport() returns a body as is if its encoding is unknown", async () => {
  expect(text(await send("/encoded/other"))).toBe(JSON_TEXT);
});

test.for(["gzip", "br"])(
  "createHttpTransport() rejects a body that isn't in its declared encoding %s",
  async (encoding) => {
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: 5\r\n\r\nplain`;
    await expect(send(`/raw/${encodeURIComponent(head)}`)).rejects.toMatchObject({ code: expect.any(String) });
  },
);

test("createHttpTransport() closes an aborted request's connection, before and during the response", async () => {
  for (const path of ["/raw/", "/stuck"]) {
    closed = undefined;
    const controller = new AbortController();
    const onStatus = (): void => controller.abort();
    const sending = send(path, { signal: controller.signal, onStatus });
    if (path === "/raw/") await vi.waitFor(() => expect(closed).toBeDefined());
    if (path === "/raw/") controller.abort();
    await expect(sending).rejects.toMatchObject({ code: "ECONNRESET" });
    await closed;
  }
});

test("createHttpTransport() returns a response even if more bytes follow the body", async () => {
  const response = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}garbage";
  expect(text(await send(`/raw/${encodeURIComponent(response)}`))).toBe("{}");
});

test.for([
  ["with an Upgrade header", "101 Other", "Connection: Upgrade\r\nUpgrade: other\r\n"],
  ["without an Upgrade header", "101 None", ""],
])("createHttpTransport() rejects a protocol switch %s, and closes the connection", async ([_, start, headers]) => {
  const response = encodeURIComponent(`HTTP/1.1 ${start}\r\n${headers}\r\n`);
  await expect(send(`/raw/${response}`)).rejects.toThrow("the server switched protocols (101) without being asked");
  await closed;
});

test("createHttpTransport() returns a response with a status that HTTP doesn't define", async () => {
  const response = encodeURIComponent("HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n");
  expect((await send(`/raw/${response}`)).status).toBe(999);
});

/** Starts a server that responds to each POST, then closes the connection, without announcing it. */
async function startClosingServer(close: (socket: Socket) => void): Promise<string> {
  const server = createServer({ noDelay: true }, (socket) => {
    let request = "";
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      request += chunk;
      if (!request.endsWith("{}")) return;
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
      close(socket);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("createHttpTransport() sends no POST on a connection that the server closed after a complete response", async () => {
  const url = await startClosingServer((socket) => socket.end());
  const post = createHttpTransport();
  const statuses: number[] = [];
  for (let call = 0; call < 20; call++)
    statuses.push((await send("", { url, method: "POST", body: "{}" }, post)).status);
  expect(statuses).toEqual(Array(20).fill(200));
});

test("createHttpTransport() sends no POST on a connection that the server closed while the program was busy", async () => {
  const sockets: Socket[] = [];
  const url = await startClosingServer((socket) => sockets.push(socket));
  const post = createHttpTransport();
  await send("", { url, method: "POST", body: "{}" }, post);
  sockets[0]?.end();
  // The event loop doesn't run before the next request.
  expect((await send("", { url, method: "POST", body: "{}" }, post)).status).toBe(200);
  expect(sockets).toHaveLength(2);
});

test("createHttpTransport() sends nothing if the signal is already aborted", async () => {
  const url = await startClosingServer(() => {});
  const onSending = vi.fn();
  const sent = send("", { url, method: "POST", body: "{}", signal: AbortSignal.abort("enough"), onSending });
  await expect(sent).rejects.toBe("enough");
  expect(onSending).not.toHaveBeenCalled();
});

test("createHttpTransport() doesn't give an aborted request's unfinished connection to the next request", async () => {
  const steps: string[] = [];
  const silent = createServer((socket) => {
    steps.push("connected");
    socket.resume().on("error", () => {});
    socket.on("close", () => steps.push("closed"));
  });
  await once(silent.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void silent.close());
  // A TLS handshake with this server never ends.
  const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const own = createHttpTransport();
  const first = new AbortController();
  void send("", { url, signal: first.signal }, own).catch(() => {});
  first.abort();
  await new Promise((resolve) => setImmediate(resolve));
  const onSending = vi.fn();
  const second = new AbortController();
  const sent = send("", { url, signal: second.signal, onSending }, own).catch(() => {});
  await expect.poll(() => steps.filter((step) => step === "connected").length).toBeGreaterThan(0);
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(onSending).not.toHaveBeenCalled();
  second.abort();
  await sent;
  await expect
    .poll(() => steps.filter((step) => step === "closed").length)
    .toBe(steps.filter((step) => step === "connected").length);
});

test("createHttpTransport() presents a client certificate", async () => {
  const { certificate, key } = server;
  const names: unknown[] = [];
  const mutual = createHttpsServer(
    { cert: certificate, key, ca: certificate, requestCert: true },
    (request, response) => {
      names.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN);
      response.end("{}");
    },
  );
  await once(mutual.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    mutual.close();
    mutual.closeAllConnections();
  });
  const url = `https://localhost:${(mutual.address() as AddressInfo).port}/`;
  const own = createHttpTransport({ tls: { ca: certificate, cert: certificate, key } });
  expect((await send("", { url }, own)).status).toBe(200);
  expect(names).toEqual(["localhost"]);
});

test("createHttpTransport() uses the agent that you pass", async () => {
  const agent = new Agent({ keepAlive: true, ca: server.certificate });
  onTestFinished(() => agent.destroy());
  expect((await send("/empty", {}, createHttpTransport({ agent }))).status).toBe(204);
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
});

test("createHttpTransport() uses the environment's proxy, unless proxy is false", async () => {
  vi.stubEnv("HTTPS_PROXY", "http://127.0.0.1:2");
  onTestFinished(() => void vi.unstubAllEnvs());
  const tls = { ca: server.certificate };
  expect((await send("/empty", {}, createHttpTransport({ tls, proxy: false }))).status).toBe(204);
  await expect(send("/empty", {}, createHttpTransport({ tls }))).rejects.toMatchObject({ code: "ERR_PROXY_TUNNEL" });
});

test.each([
  [null, /pass the options as an object; known options: tls, proxy, agent/],
  [{ cert: "x" }, /unknown option cert; known options: tls, proxy, agent/],
  [{ tls: "x" }, /tls must be an object/],
  [{ tls: null }, /tls must be an object/],
  [{ proxy: 5 }, /proxy must be a URL/],
  [{ proxy: true }, /proxy must be a URL/],
  [{ agent: {} }, /agent must be an Agent/],
  [{ agent: null }, /agent must be an Agent/],
])("createHttpTransport() rejects the options %j", (options, message) => {
  expect(() => createHttpTransport(options as never)).toThrow(TypeError);
  expect(() => createHttpTransport(options as never)).toThrow(message);
});

test("createHttpTransport() rejects an invalid proxy without showing it", () => {
  expect(() => createHttpTransport({ proxy: "socks5://me:secret@127.0.0.1" })).toThrow(
    argumentError("createHttpTransport: proxy must be a URL such as http://host:port"),
  );
});

test("createHttpTransport() rejects agent together with other options", () => {
  expect(() => createHttpTransport({ agent: new Agent(), proxy: "http://127.0.0.1:3128" })).toThrow(
    argumentError("createHttpTransport: agent cannot be combined with tls or proxy"),
  );
});
