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
  "createClient() goes through %s, in tunnels that it uses again, without a warning",
  async (name) => {
    expect(await listFiveTimes({ [name]: `http://${proxy.host}` })).toEqual({ stdout: "[]", stderr: "" });
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(cloud.url).host]));
    expect(proxy.tunnels.length).toBeLessThan(5);
    expect(cloud.userAgents.at(-1)).toMatch(/^crdb-cloud-node\/\S+ node\/\d+\./);
  },
);

test("createClient() takes a proxy without a scheme", async () => {
  expect((await listFiveTimes({ HTTPS_PROXY: proxy.host })).stdout).toBe("[]");
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

test("createProxyFetch() makes nothing where there is no proxy", () => {
  expect(createProxyFetch({ HTTPS_PROXY: "", NO_PROXY: "*" })).toBeUndefined();
});

test("createProxyFetch() refuses a proxy that isn't a URL, without echoing it", () => {
  const attempt = (): unknown => createProxyFetch({ HTTPS_PROXY: "http://me:secret@" });
  expect(attempt).toThrow(new TypeError("createClient: HTTPS_PROXY must be a URL: http://host:port"));
});
