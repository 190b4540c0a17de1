import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { buffer } from "node:stream/consumers";
import { createMockFetch, startMockCloud } from "@crdb-cloud/mock";
import { createClient, isCloudError } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { whyMissing } from "./why-missing.ts";

const missing = whyMissing("zzuf");
const reason = missing ? `: skipped: ${missing}` : "";
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
/** The share of bits that zzuf flips: 0.0005 is one in 2,000. */
const RATIOS = ["0.0005", "0.005", "0.05"];

/** Flips random bits in a string. The same seed always flips the same bits. */
function fuzz(text: string, seed: number): Buffer {
  const ratio = RATIOS[seed % RATIOS.length] ?? "";
  return execFileSync("zzuf", ["--seed", String(seed), "--ratio", ratio], { input: text });
}

test.skipIf(missing)(
  `the mock responds to fuzzed requests with 2xx or 4xx, and still handles a correct request afterwards${reason}`,
  async () => {
    await using mock = await startMockCloud({ requestTimeoutMs: 500 });
    const body = JSON.stringify({
      name: "fuzzed-moose",
      provider: "GCP",
      spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
    });
    const head = `POST /api/v1/clusters HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${mock.apiKey}\r\n`;
    const request = `${head}content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const failures: string[] = [];
    for (const seed of SEEDS) {
      const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
      socket.on("error", () => {});
      socket.end(fuzz(request, seed));
      const response = String(await buffer(socket).catch(() => ""));
      if (!/^HTTP\/1\.1 [24]\d\d /.test(response)) failures.push(`seed ${seed}: ${response || "no response"}`);
    }
    expect(failures).toEqual([]);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    await expect(cloud.clusters.list()).resolves.toBeDefined();
  },
);

test.skipIf(missing)(`the client reads a fuzzed response, or throws a CloudError${reason}`, async () => {
  const fetch = createMockFetch({ delayMs: 0 });
  const { id: cluster_id } = fetch.seedCluster({ regions: ["us-central1"] });
  const headers = { authorization: `Bearer ${fetch.apiKey}` };
  const body = await (await fetch(`https://cockroachlabs.cloud/api/v1/clusters/${cluster_id}`, { headers })).text();
  const response = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  let seed = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(fuzz(response, seed)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const failures: string[] = [];
  for (seed of SEEDS) {
    const cloud = createClient({ baseUrl, apiKey: "CCDB1_key", maxRetries: 0, rateLimit: false });
    const result = await cloud.clusters.get({ cluster_id }).catch((error: unknown) => error);
    const isExpected = isCloudError(result) || (typeof result === "object" && !(result instanceof Error));
    if (!isExpected) failures.push(`${seed}: ${result}`);
  }
  server.close();
  expect(failures).toEqual([]);
});
