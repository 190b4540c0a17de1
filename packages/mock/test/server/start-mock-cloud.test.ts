import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { createCaller, request } from "../request.ts";
import { basicCluster } from "../version-2024-09-16.ts";

const cloud = await startMockCloud();
afterAll(() => cloud.close());

const list = (mock: MockCloud): Promise<string[]> => createCaller(mock.url, { key: mock.apiKey }).list("GET /clusters");

test("startMockCloud() returns a loopback URL, even if it listens on every address, and keeps idle connections open", async () => {
  await using open = await startMockCloud({ host: "0.0.0.0" });
  for (const { url } of [cloud, open]) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(cloud.url)).headers.get("keep-alive")).toBe("timeout=60");
  expect(Object.keys(cloud)).toEqual(expect.arrayContaining(["url", "sql", "close", "advance"]));
});

test("startMockCloud() passes each request and its duration to log, and responds with 500 if log throws", async () => {
  const began = performance.now();
  const durations: number[] = [];
  const log = (_: unknown, elapsedMs: number): void => {
    durations.push(elapsedMs);
    if (durations.length > 1) throw new Error("no space left");
  };
  await using logged = await startMockCloud({ log });
  const { status, problem } = createCaller(logged.url, { key: logged.apiKey, isFaulty: true });
  expect(await status("GET /clusters")).toBe(200);
  expect(durations[0]).toBeGreaterThan(0);
  expect(durations[0]).toBeLessThan(performance.now() - began);
  expect(await problem("GET /clusters")).toBe("500 internal error in the mock: no space left");
});

test("if the port is in use, startMockCloud()'s error names the port and says what to do", async () => {
  const port = Number(new URL(cloud.url).port);
  await expect(startMockCloud({ port })).rejects.toThrow(`port ${port} on 127.0.0.1 is in use: choose another port`);
});

test("startMockCloud() with cors: true accepts browsers' requests from any origin", async () => {
  await using open = await startMockCloud({ cors: true });
  const sent = { method: "OPTIONS", headers: { "access-control-request-headers": "authorization" } };
  const preflight = await fetch(`${open.url}/api/v1/clusters`, sent);
  expect([preflight.status, Object.fromEntries(preflight.headers)]).toMatchObject([
    204,
    {
      "access-control-allow-headers": "authorization",
      "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
      "access-control-expose-headers": "cc-version, date, retry-after",
    },
  ]);
  const { headers } = await request(open.url, "GET /api/v1/clusters", { key: open.apiKey });
  expect(headers.get("access-control-allow-origin")).toBe("*");
});

test("close() releases the port at once, even while a client waits for a response", async () => {
  const short = await startMockCloud({ faults: [{ hang: true }] });
  const waiting = expect(fetch(`${short.url}/api/v1/clusters`)).rejects.toThrow("fetch failed");
  await expect.poll(() => short.requests).toHaveLength(1);
  await short.close();
  await waiting;
});

test.each([{}, { status: 500, applied: true }, { reset: "after" }] as const)(
  "a request still takes effect if its client gives up, also with %j",
  async (effect) => {
    const faults = [{ operation: "clusters.create", latencyMs: 3_600_000, ...effect }] as const;
    await using late = await startMockCloud({ faults });
    const controller = new AbortController();
    const fetch: typeof globalThis.fetch = (url, init) => globalThis.fetch(url, { ...init, signal: controller.signal });
    const creating = createCaller(late.url, { key: late.apiKey, fetch }).call("POST /clusters", basicCluster());
    await expect.poll(() => list(late)).toEqual(["notorious-moose"]);
    controller.abort(new Error("enough"));
    await expect(creating).rejects.toThrow("enough");
  },
);

test.each([
  ["fetch failed", { reset: "before" }],
  ["terminated", { truncate: true }],
] as const)("fetch() says %j if the fault %j breaks the TCP connection", async (message, fault) => {
  cloud.fault({ ...fault, count: 1 });
  await expect(list(cloud)).rejects.toThrow(message);
});

test("startMockCloud() responds to a body of 100 MB with 413, and keeps running", async () => {
  await using patient = await startMockCloud();
  const options = { method: "POST", headers: { authorization: `Bearer ${patient.apiKey}` } };
  const outgoing = httpRequest(`${patient.url}/api/v1/clusters`, options);
  const responding = once(outgoing, "response");
  const chunk = Buffer.alloc(1024 * 1024, " ");
  for (let sent = 0; sent < 100; sent++) if (!outgoing.write(chunk)) await once(outgoing, "drain");
  outgoing.end();
  const [response] = await responding;
  const [text] = await once(response.setEncoding("utf8"), "data");
  expect([response.statusCode, JSON.parse(text).code]).toEqual([413, 3]);
  expect(patient.requests).toMatchObject([{ operation: "clusters.create", status: 413, body: "[larger than 4 MiB]" }]);
  expect(await list(patient)).toEqual([]);
});

const CLOSE = "\r\nConnection: close\r\n\r\n";

test.each([
  ["a client that does not finish the headers", "GET /api/v1/clusters HTTP/1.1\r\nHost: x\r\n", 408, ""],
  ["a client that does not finish the body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", 408, ""],
  ["a path of 100,000 characters", `GET /${"m".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, ""],
  ["bytes that are not HTTP", "HELLO\r\n\r\n", 400, ""],
  ["no Host header", `GET /api/v1/clusters HTTP/1.1${CLOSE}`, 400, "the Host header is missing"],
  ["an unknown Expect header", `GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders${CLOSE}`, 417, "wonders"],
  ["an absolute URL", `GET http://a/api/v1/clusters HTTP/1.1\r\nHost: localhost${CLOSE}`, 401, "missing authorization"],
])("to %s, startMockCloud() responds in the service's error format", async (_, bytes, status, message) => {
  await using mock = await startMockCloud(status === 408 ? { requestTimeoutMs: 300 } : {});
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  socket.setEncoding("utf8").write(bytes);
  let text = "";
  for await (const chunk of socket) text += chunk;
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const body = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  expect(body).toMatchObject({ code: expect.any(Number), message: expect.stringContaining(message) });
  expect(await list(mock)).toEqual([]);
});

test("a mock that other machines can reach has a random API key, unless you pass one", async () => {
  const start = async (options: MockCloudOptions): Promise<string> => {
    await using mock = await startMockCloud(options);
    return mock.apiKey;
  };
  const one = await start({ host: "0.0.0.0" });
  expect(one).toMatch(/^CCDB1_MOCK\w{18}_thisIsNotARealKey\w{32}$/);
  expect(await start({ host: "0.0.0.0" })).not.toBe(one);
  expect(await start({ host: "0.0.0.0", keys: [{ apiKey: "mine-alone" }] })).toBe("mine-alone");
  expect(await start({ host: "localhost" })).toBe(cloud.apiKey);
});

test("anyone can download a cluster's certificate, as the cockroach_cluster_cert of the vendor's Terraform provider does", async () => {
  const { id } = cloud.seedCluster();
  const download = async (path: string, method = "GET"): Promise<[number, string]> => {
    const response = await fetch(`${cloud.url}/clusters/${path}/cert`, { method });
    return [response.status, await response.text()];
  };
  const [status, certificate] = await download(id);
  expect([status, new X509Certificate(certificate).ca]).toEqual([200, true]);
  for (const reply of [download("unknown"), download(id, "POST")]) expect((await reply)[0]).toBe(404);
  const mock = createMockFetch();
  const response = await mock(`https://cockroachlabs.cloud/clusters/${mock.seedCluster().id}/cert`);
  expect(await response.text()).toBe(certificate);
});
