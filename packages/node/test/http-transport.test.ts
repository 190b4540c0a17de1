import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Transport, TransportRequest, TransportResponse } from "@crdb-cloud/core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
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
  transport = createHttpTransport({ ca: server.certificate });
});
afterAll(() => server[Symbol.asyncDispose]());

function send(path: string, change: Partial<TransportRequest> = {}): Promise<TransportResponse> {
  return transport({
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

test("createHttpTransport() sends a body with its length", async () => {
  const sent = JSON.parse(text(await send("/headers", { method: "POST", body: "{}" })));
  expect(sent).toMatchObject({ "content-length": "2" });
});

test("createHttpTransport() follows no redirect", async () => {
  const { status, headers } = await send("/redirect", { method: "POST", body: "x" });
  expect([status, headers.get("location")]).toEqual([307, "/echo"]);
});

test("createHttpTransport() returns an empty body for 204", async () => {
  expect(await send("/empty")).toMatchObject({ status: 204, body: Buffer.alloc(0) });
});

test("createHttpTransport() calls onSending before the request is sent, and onStatus when the status arrives", async () => {
  const steps: unknown[] = [];
  await send("/empty", { onSending: () => steps.push("sending"), onStatus: (status) => steps.push(status) });
  expect([steps[0], steps.at(-1)]).toEqual(["sending", 204]);
});

test("createHttpTransport() never calls onSending if the certificate is not trusted", async () => {
  const onSending = vi.fn();
  const untrusting = createHttpTransport();
  const request = { url: `${server.url}/`, method: "GET", headers: {}, body: undefined, maxBytes: 1 };
  const { signal } = new AbortController();
  await expect(untrusting({ ...request, signal, onSending, onStatus: () => {} })).rejects.toMatchObject({
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
  });
  expect(onSending).not.toHaveBeenCalled();
});

test("createHttpTransport() rejects if the connection breaks while the body is read", async () => {
  await expect(send("/torn")).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("createHttpTransport() reads at most maxBytes", async () => {
  expect(await send("/large")).toMatchObject({ status: 200, body: undefined });
  expect((await send("/large", { maxBytes: 2000 })).body).toHaveLength(2000);
});

test.for(Object.keys(ENCODERS))("createHttpTransport() decompresses %s", async (encoding) => {
  expect(text(await send(`/encoded/${encoding}`))).toBe(JSON_TEXT);
});

test("createHttpTransport() counts maxBytes after decompression", async () => {
  expect(await send("/encoded/br", { maxBytes: JSON_TEXT.length - 1 })).toMatchObject({ status: 200, body: undefined });
});

test("createHttpTransport() returns a body with an unknown encoding unchanged", async () => {
  expect(text(await send("/encoded/other"))).toBe(JSON_TEXT);
});

test.for(["gzip", "br"])(
  "createHttpTransport() rejects a body that is not in its declared encoding %s",
  async (encoding) => {
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: 5\r\n\r\nplain`;
    await expect(send(`/raw/${encodeURIComponent(head)}`)).rejects.toMatchObject({ code: expect.any(String) });
  },
);

test("createHttpTransport() closes the connection of an aborted request, before and during the response", async () => {
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
])("createHttpTransport() rejects a switch of protocols %s, and closes the connection", async ([_, start, headers]) => {
  const response = encodeURIComponent(`HTTP/1.1 ${start}\r\n${headers}\r\n`);
  await expect(send(`/raw/${response}`)).rejects.toThrow("the server switched protocols (101) without being asked");
  await closed;
});

test("createHttpTransport() returns a status that HTTP does not define", async () => {
  const response = encodeURIComponent("HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n");
  expect((await send(`/raw/${response}`)).status).toBe(999);
});
