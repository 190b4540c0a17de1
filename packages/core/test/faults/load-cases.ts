import { ResponseError } from "@crdb-cloud/core";
import { createManualClock } from "../manual-clock.ts";
import type { Runtime } from "./fault.ts";
import { assert, assertEqual, call, createTestClient, type FaultCase, TARGET } from "./fault-case.ts";
import { HEALTHY, head, type StartServer, type Step, whole } from "./script.ts";

const MIB = 1024 ** 2;

const LARGE: Step = { repeat: "x".repeat(MIB), times: 200 };
const GZIP = { "content-encoding": "gzip", "transfer-encoding": "chunked" };

/** Tests faults that only occur in several calls or large responses. FAULTS.md says what the client does. */
export const loadCases: readonly FaultCase[] = [
  { name: "a response that arrives after the client gave up", run: respondLate },
  { name: "a 5 MiB response, after which the server closes the connection", run: readLarge },
  { name: "consecutive POSTs to a server that closes the connection after each response", run: postToClosingServer },
  tooLarge("a 200 MiB response with a Content-Length", { send: head(200, { "content-length": 200 * MIB }) }, LARGE),
  tooLarge("a 200 MiB response without a Content-Length", { send: head(200, {}) }, LARGE, { close: "end" }),
  tooLarge("a 200 MiB response, compressed to 200 KiB", { send: head(200, GZIP) }, { gzipOf: 200 * MIB }),
];

async function respondLate(start: StartServer): Promise<void> {
  const late = whole(200, JSON.stringify({ id: "late" }));
  const server = await start({ responses: [[{ waitFor: "connection closed" }, ...late], HEALTHY] });
  const clock = createManualClock();
  const cloud = createTestClient(server, { clock, maxRetries: 0 });
  const first = cloud.clusters.get(TARGET, { timeoutMs: 200 }).catch((error: Error) => error.name);
  await server.until({ requests: 1 });
  await clock.advance(200);
  assertEqual("the end of the first call", await first, "CallTimeoutError");
  assertEqual("the id in the second response", (await cloud.clusters.get(TARGET)).id, "c1");
  await server.close();
}

async function readLarge(start: StartServer): Promise<void> {
  const large = JSON.stringify({ id: "c1", junk: "x".repeat(5 * MIB) });
  const server = await start({ responses: [[...whole(200, large, { connection: "close" }), { close: "end" }]] });
  assertEqual("id", (await createTestClient(server).clusters.get(TARGET)).id, "c1");
  await server.close();
}

async function postToClosingServer(start: StartServer): Promise<void> {
  const server = await start({ responses: [[...HEALTHY, { close: "end" }]] });
  const cloud = createTestClient(server);
  for (let count = 0; count < 20; count++) await call(cloud, "POST");
  assertEqual("requests that the server saw", (await server.close()).requests.length, 20);
}

function tooLarge(name: string, ...response: readonly Step[]): FaultCase {
  const run: FaultCase["run"] = (start, runtime) => rejectLarge(start, runtime, response);
  return { name: `${name}, if \`maxResponseBytes\` is 1 MiB`, alone: true, run };
}

async function rejectLarge(start: StartServer, runtime: Runtime, response: readonly Step[]): Promise<void> {
  const server = await start({ responses: [response] });
  const cloud = createTestClient(server, { maxResponseBytes: MIB });
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 2);
  const error = await call(cloud, "GET").catch((thrown: unknown) => thrown);
  // The Node.js transport may have read a small compressed body completely, and then keeps the connection open.
  const isCompressed = response.some((step) => "gzipOf" in step);
  if (!(isCompressed && runtime === "node")) await server.until({ open: 0 });
  clearInterval(watch);
  assert(error instanceof ResponseError, `the call ends with ${error}`);
  assert(/larger than 1048576 bytes\. Raise maxResponseBytes/.test(error.message), `the message is: ${error.message}`);
  assertEqual("attempts", error.attempts, 1);
  const { bytesSent } = await server.close();
  assert(bytesSent < 20 * MIB, `the server sent ${Math.round(bytesSent / MIB)} MiB`);
  // Bun decompresses a whole chunk before the client receives any part of the chunk.
  const allowance = runtime === "bun" && isCompressed ? 400 * MIB : 40 * MIB;
  assert(most - before < allowance, `the process grew by ${Math.round((most - before) / MIB)} MiB`);
}
