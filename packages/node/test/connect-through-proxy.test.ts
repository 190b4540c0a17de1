import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTlsCloud, type TlsCloud } from "./start-cloud.ts";
import { type ForwardProxy, startProxy } from "./start-proxy.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("programs/list-five-times.ts", import.meta.url));
let cloud: TlsCloud;
let proxy: ForwardProxy;
let folder: string;

beforeAll(async () => {
  [cloud, proxy, folder] = await Promise.all([startTlsCloud(), startProxy(), mkdtemp(join(tmpdir(), "crdb cloud "))]);
  await writeFile(join(folder, "ca.pem"), cloud.certificate);
});
beforeEach(() => void proxy.tunnels.splice(0));
afterAll(async () => {
  await Promise.all([cloud[Symbol.asyncDispose](), proxy[Symbol.asyncDispose](), rm(folder, { recursive: true })]);
});

/** Runs a program that lists the clusters five times, with the given environment variables. */
function listFiveTimes(variables: Record<string, string>): Promise<{ stdout: string; stderr: string }> {
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    COCKROACH_API_KEY: "CCDB1_test",
    COCKROACH_SERVER: cloud.url,
    NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"),
    ...variables,
  };
  // The time limit only ends a program that hangs.
  return run(process.execPath, [program], { env, timeout: 600_000 });
}

test.for(["HTTPS_PROXY", "https_proxy"])(
  "createClient() sends all calls through %s in one tunnel, without a warning",
  async (name) => {
    expect(await listFiveTimes({ [name]: `http://${proxy.host}` })).toEqual({ stdout: "[]", stderr: "" });
    expect(proxy.tunnels).toEqual([new URL(cloud.url).host]);
    expect(cloud.userAgents.at(-1)).toMatch(/^crdb-cloud-node\/\S+ node\/\d+\./);
  },
);

test("createClient() accepts a proxy without a scheme", async () => {
  expect((await listFiveTimes({ HTTPS_PROXY: proxy.host })).stdout).toBe("[]");
  expect(proxy.tunnels).not.toEqual([]);
});

test("createClient() accepts a proxy whose scheme is uppercase", async () => {
  expect((await listFiveTimes({ HTTPS_PROXY: `HTTP://${proxy.host}` })).stdout).toBe("[]");
  expect(proxy.tunnels).not.toEqual([]);
});

test.for(["localhost", "*", "example.com,.localhost", "localhost:1"])(
  "createClient() bypasses the proxy only if NO_PROXY=%s matches the host",
  async (noProxy) => {
    await listFiveTimes({ HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: noProxy });
    expect(proxy.tunnels.length > 0).toBe(noProxy === "localhost:1");
  },
);

test("createClient() only trusts a private certificate if NODE_EXTRA_CA_CERTS adds it, even through a proxy", async () => {
  expect((await listFiveTimes({})).stdout).toBe("[]");
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "" })).rejects.toThrow(/certificate/);
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "", HTTPS_PROXY: proxy.host })).rejects.toThrow(/certificate/);
});

test("createClient() reuses its connections without a proxy", async () => {
  const before = cloud.connections;
  expect(await listFiveTimes({})).toEqual({ stdout: "[]", stderr: "" });
  // A second connection is allowed, because the client opens one if the first connection isn't yet free again.
  expect(cloud.connections - before).toBeLessThanOrEqual(2);
});

test("createClient() reports the outcome 'not sent' if the proxy doesn't open a tunnel, and hides the proxy's password", async () => {
  const { port } = new URL(cloud.url);
  // HTTPS_PROXY names a server that isn't a proxy. The server closes the connection.
  const failure = await listFiveTimes({ HTTPS_PROXY: `http://me:password@127.0.0.1:${port}` }).catch(String);
  expect(failure).toContain("ConnectionError: clusters.list: the connection failed: ERR_PROXY_TUNNEL: ");
  expect(failure).toContain(": no request was sent");
  expect(failure).not.toContain("password");
});

test("createClient() reports whether the proxy rejected the password or can't be reached, and doesn't retry", async () => {
  const rejecting = createServer((_, response) => response.end()).on("connect", (_, socket) => {
    attempts += 1;
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
  });
  let attempts = 0;
  await new Promise<void>((resolve) => rejecting.listen(0, "127.0.0.1", resolve));
  const { port } = rejecting.address() as AddressInfo;
  const variables = { HTTPS_PROXY: `http://me:password@127.0.0.1:${port}`, MAX_RETRIES: "2" };
  const failure = await listFiveTimes(variables).catch(String);
  expect(failure).toContain("ERR_PROXY_REJECTED: the proxy responded to CONNECT with 407: check the user name and");
  expect(failure).not.toContain("password@");
  expect(attempts).toBe(1);
  await new Promise((resolve) => rejecting.close(resolve));
});

test("after timeoutMs, createClient() gives up on a proxy that never responds, and leaves no connection open", async () => {
  const silent = createTcpServer((socket) => socket.on("error", () => {}).resume());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const variables = { HTTPS_PROXY: `http://127.0.0.1:${port}`, TIMEOUT_MS: "300" };
  const failure = await listFiveTimes(variables).catch(String);
  expect(failure).toContain("gave up after 300 ms while connecting");
  await new Promise((resolve) => silent.close(resolve));
});
