import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createProxyFetch } from "../src/proxy-fetch.ts";
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

/** Lists the clusters five times in a process of its own. */
function listFiveTimes(variables: Record<string, string>): Promise<{ stdout: string; stderr: string }> {
  const env = {
    PATH: process.env.PATH,
    COCKROACH_API_KEY: "CCDB1_test",
    COCKROACH_SERVER: cloud.url,
    NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"),
    ...variables,
  };
  return run(process.execPath, [program], { env, timeout: 20_000 });
}

test.for(["HTTPS_PROXY", "https_proxy"])(
  "createClient() goes through %s, in one tunnel for all calls, without a warning",
  async (name) => {
    expect(await listFiveTimes({ [name]: `http://${proxy.host}` })).toEqual({ stdout: "[]", stderr: "" });
    expect(proxy.tunnels).toEqual([new URL(cloud.url).host]);
    expect(cloud.userAgents.at(-1)).toMatch(/^crdb-cloud-node\/\S+ node\/\d+\./);
  },
);

test("createClient() takes a proxy without a scheme", async () => {
  expect((await listFiveTimes({ HTTPS_PROXY: proxy.host })).stdout).toBe("[]");
  expect(proxy.tunnels).not.toEqual([]);
});

test("createClient() takes a proxy whose scheme is in upper case", async () => {
  expect((await listFiveTimes({ HTTPS_PROXY: `HTTP://${proxy.host}` })).stdout).toBe("[]");
  expect(proxy.tunnels).not.toEqual([]);
});

test.for(["localhost", "*", "example.com,.localhost", "localhost:1"])(
  "createClient() goes past the proxy only where NO_PROXY=%s says so",
  async (noProxy) => {
    await listFiveTimes({ HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: noProxy });
    expect(proxy.tunnels.length > 0).toBe(noProxy === "localhost:1");
  },
);

test("createClient() trusts what NODE_EXTRA_CA_CERTS adds, with a proxy or without, and nothing else", async () => {
  expect((await listFiveTimes({})).stdout).toBe("[]");
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "" })).rejects.toThrow(/certificate/);
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "", HTTPS_PROXY: proxy.host })).rejects.toThrow(/certificate/);
});

test("createClient() uses its connections again where there is no proxy", async () => {
  const before = cloud.connections;
  expect(await listFiveTimes({})).toEqual({ stdout: "[]", stderr: "" });
  // The built-in fetch may open a second one while it puts the first back, and takes turns from then on.
  expect(cloud.connections - before).toBeLessThanOrEqual(2);
});

test("createClient() knows that nothing was sent where the proxy makes no tunnel, and keeps its password", async () => {
  const { port } = new URL(cloud.url);
  // The cloud is no proxy: it closes the connection.
  const failure = await listFiveTimes({ HTTPS_PROXY: `http://me:password@127.0.0.1:${port}` }).catch(String);
  expect(failure).toContain("ConnectionError: clusters.list: the connection failed: ERR_PROXY_TUNNEL: ");
  expect(failure).toContain(": no request was sent");
  expect(failure).not.toContain("password");
});

test("createProxyFetch() makes nothing where there is no proxy", () => {
  expect(createProxyFetch({ HTTPS_PROXY: "", NO_PROXY: "*" })).toBeUndefined();
});

test.for(["bun", "deno"])("createProxyFetch() leaves the proxy to %s", (name) => {
  const runtime = { ...process, versions: { ...process.versions, [name]: "1.0.0" } };
  expect(createProxyFetch({ HTTPS_PROXY: "http://127.0.0.1:3128" }, runtime)).toBeUndefined();
});

test("createProxyFetch() says so where Node.js can't go through a proxy", () => {
  const runtime = { ...process, version: "v22.12.0", allowedNodeEnvironmentFlags: new Set<string>() };
  expect(() => createProxyFetch({ HTTPS_PROXY: "http://127.0.0.1:3128" }, runtime)).toThrow(
    new TypeError("createClient: HTTPS_PROXY needs Node.js 22.21, 24.5 or later, or give fetch; this is v22.12.0"),
  );
});

test("createProxyFetch() refuses a proxy that isn't a URL, without echoing it", () => {
  const attempt = (): unknown => createProxyFetch({ HTTPS_PROXY: "http://me:secret@" });
  expect(attempt).toThrow(new TypeError("createClient: HTTPS_PROXY must be a URL: http://host:port"));
});

test.for(["socks5://127.0.0.1:1080", "nonsense://127.0.0.1"])(
  "createProxyFetch() refuses %s, which Node.js would go past in silence",
  (proxy) => {
    const attempt = (): unknown => createProxyFetch({ HTTPS_PROXY: proxy });
    expect(attempt).toThrow(new TypeError("createClient: HTTPS_PROXY must be a URL: http://host:port"));
  },
);
