import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listenInTest } from "./listen.ts";
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
    expect(await listFiveTimes({ [name]: proxy.host })).toEqual({ stdout: "[]", stderr: "" });
    expect(proxy.tunnels).toEqual([new URL(cloud.url).host]);
    expect(cloud.userAgents.at(-1)).toMatch(/^crdb-cloud-node\/\S+ node\/\d+\./);
  },
);

test("createClient() reuses its connections without a proxy, as for a host that NO_PROXY names", async () => {
  const before = cloud.connections;
  const variables = { HTTPS_PROXY: proxy.host, NO_PROXY: "example.com,localhost" };
  expect(await listFiveTimes(variables)).toEqual({ stdout: "[]", stderr: "" });
  expect(proxy.tunnels).toEqual([]);
  // A second connection is allowed, because the client opens one if the first connection isn't yet free again.
  expect(cloud.connections - before).toBeLessThanOrEqual(2);
});

test("createClient() only trusts a private certificate if NODE_EXTRA_CA_CERTS adds it, even through a proxy", async () => {
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "" })).rejects.toThrow(/certificate/);
  await expect(listFiveTimes({ NODE_EXTRA_CA_CERTS: "", HTTPS_PROXY: proxy.host })).rejects.toThrow(/certificate/);
});

const REJECTS = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";

test.each<[string, (socket: Socket) => unknown, Record<string, string>, RegExp]>([
  ["isn't a proxy", (socket) => socket.end(), {}, /connection failed: ERR_PROXY_TUNNEL: .*: no request was sent/],
  [
    "rejects the password",
    (socket) => socket.once("data", () => socket.end(REJECTS)),
    { MAX_RETRIES: "2" },
    /ERR_PROXY_REJECTED: the proxy responded to CONNECT with 407: check the user name and/,
  ],
  // The program ends, since it leaves no connection open.
  ["never responds", (socket) => socket.resume(), { TIMEOUT_MS: "300" }, /gave up after 300 ms while connecting/],
])(
  "createClient() reports once that the server in HTTPS_PROXY %s, and hides the password",
  async (_, serve, env, text) => {
    const { port, accepted } = await listenInTest(serve);
    const failure = await listFiveTimes({ HTTPS_PROXY: `http://me:password@127.0.0.1:${port}`, ...env }).catch(String);
    expect(failure).toMatch(text);
    expect(failure).not.toContain("password@");
    expect(accepted()).toBe(1);
  },
);
