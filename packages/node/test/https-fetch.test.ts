import { afterAll, beforeAll, expect, test } from "vitest";
import { createHttpsFetch } from "../src/https-fetch.ts";
import { startTlsServer, type TlsServer } from "./start-tls-server.ts";

let server: TlsServer;
let closed: Promise<unknown>;
let fetch: ReturnType<typeof createHttpsFetch>;

beforeAll(async () => {
  server = await startTlsServer((request, response) => {
    const { method, url, headers } = request;
    if (url === "/echo") return void request.pipe(response.writeHead(201, "Made", { "set-cookie": ["a=1", "b=2"] }));
    if (url === "/headers") return void response.end(JSON.stringify({ method, ...headers }));
    if (url === "/redirect") return void response.writeHead(307, { location: "/echo" }).end();
    if (url === "/empty") return void response.writeHead(204).end();
    if (url?.startsWith("/raw/")) {
      closed = new Promise((resolve) => request.socket.once("close", resolve));
      return void request.socket.write(decodeURIComponent(url.slice("/raw/".length)));
    }
    response.writeHead(200, { "content-length": 10 }).write("half ");
    if (url === "/torn") setTimeout(() => response.destroy(), 20);
  });
  fetch = createHttpsFetch({ ca: server.certificate });
});
afterAll(() => server[Symbol.asyncDispose]());

test("createHttpsFetch() sends a text or a Blob, and answers with status, headers and body", async () => {
  for (const body of ["spørsmål", new Blob(["spørsmål"])]) {
    const response = await fetch(`${server.url}/echo`, { method: "POST", body });
    expect([response.status, response.statusText]).toEqual([201, "Made"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.text()).toBe("spørsmål");
  }
});

test("createHttpsFetch() sends the headers that it is given, and asks for no compression", async () => {
  const headers = { authorization: "Bearer CCDB1_key", "accept-encoding": "gzip" };
  expect(await (await fetch(`${server.url}/headers`, { headers, body: null })).json()).toEqual({
    method: "GET",
    host: new URL(server.url).host,
    connection: "keep-alive",
    ...headers,
    "accept-encoding": "identity",
  });
});

test("createHttpsFetch() follows no redirect", async () => {
  const response = await fetch(`${server.url}/redirect`, { method: "POST", body: "x" });
  expect([response.status, response.headers.get("location")]).toEqual([307, "/echo"]);
});

test("createHttpsFetch() answers without a body where there is none", async () => {
  expect((await fetch(`${server.url}/empty`, {})).body).toBeNull();
});

test("createHttpsFetch() breaks the body off where the connection breaks", async () => {
  const response = await fetch(`${server.url}/torn`, {});
  await expect(response.text()).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("createHttpsFetch() ends when its signal says so, before the answer and in it", async () => {
  await expect(fetch(`${server.url}/stuck`, { signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
  const controller = new AbortController();
  const response = await fetch(`${server.url}/stuck`, { signal: controller.signal });
  controller.abort();
  await expect(response.text()).rejects.toThrow(/aborted/);
});

test.for([
  ["a status that there isn't", "999 No"],
  ["the first status that there isn't", "600 No"],
  ["a text that no status has", "200 \u0001"],
  ["a switch to another protocol", "101 Other", "Connection: Upgrade\r\nUpgrade: other\r\n"],
  ["a switch to none", "101 None"],
])("createHttpsFetch() rejects on %s, and closes the connection", async ([_, start, headers = ""]) => {
  const response = encodeURIComponent(`HTTP/1.1 ${start}\r\n${headers}\r\n`);
  await expect(fetch(`${server.url}/raw/${response}`, {})).rejects.toThrow(
    new Error(`the response ${JSON.stringify(start)} can't be read`),
  );
  await closed;
});

test("createHttpsFetch() throws what the connection does", async () => {
  await expect(createHttpsFetch({})(server.url, {})).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
});
