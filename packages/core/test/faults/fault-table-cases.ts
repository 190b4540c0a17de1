import { type AnyCloudError, isCloudError } from "@crdb-cloud/core";
import type { Cloud } from "../../src/2022-03-31.ts";
import { createManualClock, type ManualClock, settle } from "../manual-clock.ts";
import type { MisbehavingServer, StartServer } from "./connect-fault-server.ts";
import { type Ending, type Fault, METHODS, type Method, type Runtime } from "./fault.ts";
import {
  assert,
  assertEqual,
  call,
  createEventCounter,
  createTestClient,
  type EventCounter,
  type FaultCase,
  KEY,
} from "./fault-case.ts";
import { HEALTHY } from "./responses.ts";
import type { Script } from "./script.ts";
import { createSkippingClock } from "./test-clocks.ts";

const TIMEOUT_MS = 300;

/** The methods that the client retries as it retries GET. */
const LIKE_GET: readonly Method[] = ["PUT", "DELETE"];

/**
 * Creates one test for each fault, HTTP method and way to cause the fault. If a retry can succeed, one more test for
 * the fault and method checks that the second attempt succeeds.
 */
export function toCases(faults: readonly Fault[]): FaultCase[] {
  return faults.flatMap((fault) => METHODS.flatMap((method) => toMethodCases(fault, method)));
}

function toMethodCases(fault: Fault, method: Method): FaultCase[] {
  const name = `${method}, ${fault.name}`;
  const isLikeGet = LIKE_GET.includes(method) && !fault.keptConnection;
  const marks: Pick<FaultCase, "sameIn"> = fault.sameInEachRuntime
    ? { sameIn: "runtimes" }
    : isLikeGet
      ? { sameIn: "versions" }
      : {};
  const ways = waysOf(fault, "http://127.0.0.1:1");
  const cases = ways.map((_, way): FaultCase => {
    const suffix = way === 0 ? "" : ` (${way + 1})`;
    return { name: name + suffix, ...marks, run: (start, runtime) => meet(start, runtime, fault, method, way) };
  });
  const [script] = ways as [Script];
  const canRecover = script.responses.length > 0 && script.certificate === undefined && script.at === undefined;
  if (fault.ends[method].attempts === 1 || fault.endsIn || fault.keptConnection || !canRecover) return cases;
  return [...cases, { name: `${name}, once`, ...marks, run: (start) => recover(start, fault, method, script) }];
}

/** Tests a call to a server whose every response has the fault. */
async function meet(start: StartServer, runtime: Runtime, fault: Fault, method: Method, way: number): Promise<void> {
  const other = typeof fault.ways === "function" ? await start({ responses: [HEALTHY] }) : undefined;
  const script = waysOf(fault, other?.url ?? "")[way] as Script;
  const ending = (fault.endsIn?.[runtime] ?? fault.ends)[method];
  if (fault.keptConnection) await meetOnKeptConnection(start, runtime, fault, method, script);
  else {
    const server = await start(script);
    const { cloud, delays, passLimits } = prepare(server, fault, script);
    const error = await passLimits(
      catchError(() => call(cloud, method)),
      ending.attempts,
    );
    checkError(error, ending, fault, runtime);
    if (fault.delayMs !== undefined) assertEqual("the delays", String(delays), String(delays.map(() => fault.delayMs)));
    const { requests } = await server.close();
    const isUnencrypted = script.certificate !== undefined && script.url?.startsWith("http:");
    const isRejected = ending.outcome === "not sent" || isUnencrypted || script.requiresClientCertificate;
    const isUnseen = script.at === undefined && isRejected;
    assertEqual("requests that the server saw", requests.length, isUnseen ? 0 : ending.attempts);
  }
  if (other) assertEqual("connections to the other server", (await other.close()).connections, 0);
}

/** Tests a call to a server whose first response has the fault, and whose second response doesn't. */
async function recover(start: StartServer, fault: Fault, method: Method, script: Script): Promise<void> {
  const server = await start({ ...script, responses: [...script.responses, HEALTHY] });
  const { cloud, passLimits } = prepare(server, fault, script);
  await passLimits(call(cloud, method), 1);
  assertEqual("requests that the server saw", (await server.close()).requests.length, 2);
}

/**
 * A client, and the delays before its retries. `passLimits()` awaits a call. For a fault with `timesOutAfter`, it also
 * advances the client's clock, so that each attempt exceeds `timeoutMs`.
 */
interface Prepared {
  readonly cloud: Cloud;
  readonly delays: readonly number[];
  passLimits<T>(call: Promise<T>, attempts: number): Promise<T>;
}

function prepare(server: MisbehavingServer, fault: Fault, { responses }: Script): Prepared {
  const waitsForHeaders = responses.flat().some((step) => "waitFor" in step && step.waitFor === "headers received");
  const delays: number[] = [];
  const received = createEventCounter();
  const manual = createManualClock();
  const clock = fault.timesOutAfter === undefined ? createSkippingClock() : manual;
  const cloud = createTestClient(server.url, {
    clock,
    hooks: { retry: ({ delayMs }) => delays.push(delayMs) },
    ...(fault.timesOutAfter && { timeoutMs: TIMEOUT_MS }),
    ...fault.options,
    onHeaders() {
      received.add();
      if (waitsForHeaders) void server.reportHeaders();
    },
  });
  return {
    cloud,
    delays,
    async passLimits(call, attempts) {
      const timedOut = fault.timesOutAfter && timeOut(fault.timesOutAfter, attempts, server, received, manual);
      await Promise.race([call, timedOut ?? call]);
      const result = await call;
      assertEqual("timers that are left", clock.pending(), 0);
      return result;
    },
  };
}

async function timeOut(
  after: "request" | "headers",
  attempts: number,
  server: MisbehavingServer,
  received: EventCounter,
  clock: ManualClock,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await (after === "request" ? server.until({ requests: attempt }) : received.reached(attempt));
    await settle();
    await clock.advance(TIMEOUT_MS);
  }
}

/**
 * Tests a call after an earlier call whose connection is still open. The call uses this connection, unless it is a POST.
 * Runtimes return a connection to their pool in the background. If a call that should use it therefore opens another
 * one, the test starts again, with a longer pause between the calls.
 */
async function meetOnKeptConnection(
  start: StartServer,
  runtime: Runtime,
  fault: Fault,
  method: Method,
  script: Script,
): Promise<void> {
  const ending = (fault.endsIn?.[runtime] ?? fault.ends)[method];
  // If a kept-alive connection breaks, Deno and Bun send the request again, unless it is a POST.
  const repeated = !runtime.startsWith("node") && method !== "POST" ? 1 : 0;
  // The client can't control which connection the `fetch` of Node.js uses.
  const expected = method === "POST" && runtime !== "node-fetch" ? 2 : 1;
  for (let pauseMs = 0; ; pauseMs += 20) {
    const server = await start(script);
    const cloud = createTestClient(server.url);
    await call(cloud, "GET");
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const error = await catchError(() => call(cloud, method));
    const { requests } = await server.close();
    if (expected === 1 && requests[1]?.connection !== 1) continue;
    assertEqual("the connection of the call", requests[1]?.connection, expected);
    checkError(error, ending, fault, runtime);
    return assertEqual("requests that the server saw", requests.length, 1 + ending.attempts + repeated);
  }
}

function waysOf({ ways }: Fault, otherUrl: string): readonly Script[] {
  return typeof ways === "function" ? ways(otherUrl) : ways;
}

async function catchError(run: () => Promise<unknown>): Promise<AnyCloudError | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!isCloudError(error)) throw error;
    return error;
  }
}

function checkError(error: AnyCloudError | undefined, ending: Ending, fault: Fault, runtime: Runtime): void {
  if (error === undefined || ending.throws === undefined) {
    assertEqual("the error", error && `${error.name}: ${error.message}`, ending.throws);
    return;
  }
  assertEqual("name", error.name, ending.throws);
  assertEqual("outcome", error.outcome, ending.outcome);
  assertEqual("attempts", error.attempts, ending.attempts);
  const { code, status } = error as { code?: unknown; status?: unknown };
  const expected = typeof fault.code === "string" ? fault.code : fault.code?.[runtime];
  if (expected !== undefined) assertEqual("code", code, expected);
  if (fault.status !== undefined) assertEqual("status", status, fault.status);
  if (fault.says) assert(fault.says.test(error.message), `the message is: ${error.message}`);
  const shown = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
  assert(!shown.includes(KEY), `the error shows the key: ${shown}`);
}
