import { ResponseError } from "../../src/2024-09-16.ts";
import type { StartServer } from "./connect-fault-server.ts";
import { createFastClock } from "./fast-clock.ts";
import type { Runtime } from "./fault.ts";
import { assert, assertEqual, call, createTestClient, delay, type FaultCase } from "./fault-case.ts";
import { CLUSTER, HEALTHY, head, STATUS, whole } from "./responses.ts";
import type { Step } from "./script.ts";

const MIB = 1024 ** 2;
const PAGE = JSON.stringify({ clusters: [{ ...JSON.parse(CLUSTER), created_at: "2126-01-01T00:00:00Z" }] });
const NOT_FOUND = whole(404, JSON.stringify({ code: 5, message: "no such cluster", details: [] }));

/** A case with what it shows, in words. */
export interface DescribedCase extends FaultCase {
  readonly does: string;
}

/** What takes more than one call to see. */
export const loadCases: readonly DescribedCase[] = [
  {
    name: "50 callers in a storm of 503",
    does: "Once the retry budget is spent, a call is one request: less than 1.1 requests a call. The calls after the storm succeed.",
    alone: true,
    run: weatherStorm,
  },
  {
    name: "50 callers and one 429",
    does: "No call of the client sends anything until `Retry-After` has passed. Then all succeed, in the order in which they came.",
    run: slowDown,
  },
  {
    name: "a late answer",
    does: "The answer to a call that was given up is nobody's: the next call gets its own.",
    run: answerLate,
  },
  {
    name: 'a create whose answer is lost, with `onUnknownOutcome: "adopt"`',
    does: "One POST. The cluster of that name that was made since is looked up and returned.",
    run: adopt,
  },
  {
    name: "a delete whose answer is lost, and that was carried out",
    does: "Sent again, answered 404, and a success.",
    run: deleteTwice,
  },
  {
    name: "a large answer over a connection that closes",
    does: "Read whole.",
    run: readLarge,
  },
  tooLarge("200 MB with a length", [
    { send: head(200, { "content-length": 200 * MIB }) },
    { repeat: "x".repeat(MIB), times: 200 },
  ]),
  tooLarge("200 MB without a length", [
    { send: head(200, {}) },
    { repeat: "x".repeat(MIB), times: 200 },
    { close: "end" },
  ]),
  tooLarge("200 MB from 200 KB of gzip", [
    { send: head(200, { "content-encoding": "gzip", "transfer-encoding": "chunked" }) },
    { gzipOf: 200 * MIB },
  ]),
];

async function weatherStorm(start: StartServer): Promise<void> {
  const speed = 15;
  const stormMs = 30_000 / speed;
  const server = await start({ storm: { ms: stormMs, response: whole(503, STATUS) }, responses: [HEALTHY] });
  const began = performance.now();
  const sent = { calls: 0, requests: 0 };
  const steady = { calls: 0, requests: 0 };
  const cloud = createTestClient(server.url, {
    clock: createFastClock(speed),
    random: Math.random,
    hooks: {
      request({ attempt }) {
        for (const count of performance.now() - began > stormMs / 3 ? [sent, steady] : [sent]) {
          count.requests += 1;
          if (attempt === 1) count.calls += 1;
        }
      },
    },
  });
  let last: PromiseSettledResult<unknown>[] = [];
  while (performance.now() - began < stormMs * 1.25) {
    last = await Promise.allSettled(Array.from({ length: 50 }, () => call(cloud, "GET")));
    await delay(100);
  }
  const { requests } = await server.close();
  assertEqual("requests that the server saw", requests.length, sent.requests);
  assert(steady.calls >= 250, `only ${steady.calls} calls were made`);
  assert(steady.requests / steady.calls < 1.1, `${steady.requests} requests for ${steady.calls} calls`);
  assert(
    last.every(({ status }) => status === "fulfilled"),
    "a call after the storm fails",
  );
}

async function slowDown(start: StartServer): Promise<void> {
  const server = await start({ responses: [whole(429, STATUS, { "retry-after": 1 }), HEALTHY] });
  const order: string[] = [];
  let pausedAt = Number.POSITIVE_INFINITY;
  let resumedAt = Number.POSITIVE_INFINITY;
  const cloud = createTestClient(server.url, {
    rateLimit: { perSecond: 100, burst: 10 },
    hooks: {
      request({ url, attempt }) {
        if (attempt === 1) order.push(url.slice(url.lastIndexOf("/") + 1));
        if (performance.now() > pausedAt) resumedAt = Math.min(resumedAt, performance.now());
      },
      retry() {
        pausedAt = performance.now();
      },
    },
  });
  const ids = Array.from({ length: 50 }, (_, n) => `c${n}`);
  await Promise.all(ids.map((cluster_id) => cloud.clusters.get({ cluster_id })));
  assertEqual("requests", (await server.close()).requests.length, 51);
  assertEqual("the order", String(order), String(ids));
  assert(resumedAt - pausedAt > 990, `the pause was ${resumedAt - pausedAt} ms`);
}

async function answerLate(start: StartServer): Promise<void> {
  const late = whole(200, JSON.stringify({ id: "late" }));
  const server = await start({
    responses: [
      [{ waitMs: 1000 }, ...late],
      [{ waitMs: 1000 }, ...HEALTHY],
    ],
  });
  const cloud = createTestClient(server.url, { maxRetries: 0 });
  const given = await cloud.clusters.get({ cluster_id: "c1" }, { timeoutMs: 200 }).catch((error: Error) => error.name);
  assertEqual("the first call's end", given, "CallTimeoutError");
  assertEqual("the second call's answer", (await cloud.clusters.get({ cluster_id: "c1" })).id, "c1");
  await server.close();
}

async function adopt(start: StartServer): Promise<void> {
  const server = await start({ responses: [[{ close: "reset" }], whole(200, PAGE)] });
  const made = await createTestClient(server.url).clusters.create(
    {
      name: "notorious-moose",
      provider: "GCP",
      spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
    },
    { onUnknownOutcome: "adopt" },
  );
  assertEqual("id", made.id, "c1");
  const { requests } = await server.close();
  assertEqual("the methods", requests.map(({ method }) => method).join(), "POST,GET");
}

async function deleteTwice(start: StartServer): Promise<void> {
  const server = await start({ responses: [[{ close: "reset" }], NOT_FOUND] });
  await createTestClient(server.url).clusters.delete({ cluster_id: "c1" });
  assertEqual("requests", (await server.close()).requests.length, 2);
}

async function readLarge(start: StartServer): Promise<void> {
  const large = JSON.stringify({ id: "c1", junk: "x".repeat(5 * MIB) });
  const server = await start({ responses: [[...whole(200, large, { connection: "close" }), { close: "end" }]] });
  assertEqual("id", (await createTestClient(server.url).clusters.get({ cluster_id: "c1" })).id, "c1");
  await server.close();
}

function tooLarge(name: string, response: readonly Step[]): DescribedCase {
  return {
    name: `${name}, with \`maxResponseBytes\` of 1 MiB`,
    does: "A `ResponseError` as soon as the limit is passed. The rest is not read, nor kept in memory.",
    alone: true,
    run: (start, runtime) => refuseLarge(start, runtime, response),
  };
}

async function refuseLarge(start: StartServer, runtime: Runtime, response: readonly Step[]): Promise<void> {
  const server = await start({ responses: [response] });
  const cloud = createTestClient(server.url, { maxResponseBytes: MIB });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 2);
  const error = await call(cloud, "GET").catch((thrown: unknown) => thrown);
  for (let n = 0; n < 40 && (await server.seen()).open > 0; n++) await delay(50);
  clearInterval(watch);
  assert(error instanceof ResponseError, `it throws ${error}`);
  const { bytesSent, open } = await server.close();
  // A compressed body may be small enough to be read whole before it is decompressed.
  const isCompressed = response.some((step) => "gzipOf" in step);
  if (!(isCompressed && runtime === "node")) assertEqual("open connections", open, 0);
  assert(bytesSent < 20 * MIB, `the server got rid of ${Math.round(bytesSent / MIB)} MiB`);
  // Bun unpacks a piece whole, however much that makes, before it hands it over.
  const allowance = runtime === "bun" && isCompressed ? 400 * MIB : 40 * MIB;
  assert(most - before < allowance, `the process grew by ${Math.round((most - before) / MIB)} MiB`);
}
