import { type AnyCloudError, isCloudError } from "@crdb-cloud/core";
import { createManualClock, settle } from "../manual-clock.ts";
import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { type Ending, type Fault, METHODS, type Method, type Runtime } from "./fault.ts";
import { assert, assertEqual, call, createSkippingClock, createTestClient, type FaultCase, KEY } from "./fault-case.ts";
import { limitCases } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { HEALTHY, type MisbehavingServer, type Script, type StartServer } from "./script.ts";
import { statusFaults } from "./status-faults.ts";

const TIMEOUT_MS = 300;
const faults = [...connectionFaults, ...statusFaults, ...bodyFaults];

/**
 * One test for each fault, HTTP method and way to cause the fault, and those of limits and load. If a retry can succeed,
 * one more test for the fault and method checks that the second attempt succeeds.
 */
export const cases: readonly FaultCase[] = [
  ...faults.flatMap((fault) => METHODS.flatMap((method) => toMethodCases(fault, method))),
  ...limitCases,
  ...loadCases,
];

function toMethodCases(fault: Fault, method: Method): FaultCase[] {
  const name = `${method}, ${fault.name}`;
  // The client retries a PUT or DELETE as it retries a GET.
  const isLikeGet = (method === "PUT" || method === "DELETE") && !fault.keptConnection;
  const sameIn = fault.sameInEachRuntime ? "runtimes" : isLikeGet && "versions";
  const marks: Pick<FaultCase, "sameIn"> = sameIn ? { sameIn } : {};
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

/** Tests a call to a server that adds the fault to every response. */
async function meet(start: StartServer, runtime: Runtime, fault: Fault, method: Method, way: number): Promise<void> {
  const other = typeof fault.ways === "function" ? await start({ responses: [HEALTHY] }) : undefined;
  const script = waysOf(fault, other?.url ?? "")[way] as Script;
  const ending = (fault.endsIn?.[runtime] ?? fault.ends)[method];
  if (fault.keptConnection) return meetOnKeptConnection(start, runtime, fault, method, script);
  const server = await start(script);
  const { error, delays } = await callServer(server, fault, script, method, ending.attempts);
  checkError(error, ending, fault, runtime);
  if (fault.delayMs !== undefined) assertEqual("the delays", String(delays), String(delays.map(() => fault.delayMs)));
  const { requests } = await server.close();
  const isUnencrypted = script.certificate !== undefined && script.url?.startsWith("http:");
  const isRejected = ending.outcome === "not sent" || isUnencrypted || script.requiresClientCertificate;
  const isUnseen = script.at === undefined && isRejected;
  assertEqual("requests that the server saw", requests.length, isUnseen ? 0 : ending.attempts);
  if (other) assertEqual("requests to the other server", (await other.close()).requests.length, 0);
}

/** Tests a call to a server that only adds the fault to its first response. */
async function recover(start: StartServer, fault: Fault, method: Method, script: Script): Promise<void> {
  const server = await start({ ...script, responses: [...script.responses, HEALTHY] });
  const { error } = await callServer(server, fault, script, method, 1);
  assertEqual("the error", error, undefined);
  assertEqual("requests that the server saw", (await server.close()).requests.length, 2);
}

/** Makes a call. For a fault with `timesOutAfter`, advances the clock, so that `attempts` attempts exceed `timeoutMs`. */
async function callServer(
  server: MisbehavingServer,
  { timesOutAfter }: Fault,
  { responses }: Script,
  method: Method,
  attempts: number,
): Promise<{ error: AnyCloudError | undefined; delays: readonly number[] }> {
  const delays: number[] = [];
  const manual = createManualClock();
  const clock = timesOutAfter === undefined ? createSkippingClock() : manual;
  const cloud = createTestClient(server, {
    clock,
    hooks: { retry: ({ delayMs }) => delays.push(delayMs) },
    reportsHeaders: timesOutAfter === "headers" || responses.flat().some((step) => "waitFor" in step),
    ...(timesOutAfter && { timeoutMs: TIMEOUT_MS }),
  });
  const timeOut = async (): Promise<void> => {
    for (let count = 1; count <= attempts; count++) {
      await server.until(timesOutAfter === "request" ? { requests: count } : { headers: count });
      await settle();
      await manual.advance(TIMEOUT_MS);
    }
  };
  const called = catchError(call(cloud, method));
  if (timesOutAfter) await Promise.race([called, timeOut()]);
  const error = await called;
  assertEqual("timers that are left", clock.pending(), 0);
  return { error, delays };
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
    const cloud = createTestClient(server);
    await call(cloud, "GET");
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const error = await catchError(call(cloud, method));
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

function catchError(call: Promise<unknown>): Promise<AnyCloudError | undefined> {
  return call.then(
    () => undefined,
    (error) => (isCloudError(error) ? error : Promise.reject(error)),
  );
}

function checkError(error: AnyCloudError | undefined, ending: Ending, fault: Fault, runtime: Runtime): void {
  const { throws, outcome, attempts } = ending;
  const found = error && `${error.name}, outcome ${error.outcome}, ${error.attempts} attempts`;
  assertEqual(`the error (${error?.message})`, found, throws && `${throws}, outcome ${outcome}, ${attempts} attempts`);
  if (error === undefined) return;
  const { code, status } = error as { code?: unknown; status?: unknown };
  const expected = typeof fault.code === "string" ? fault.code : fault.code?.[runtime];
  if (expected !== undefined) assertEqual("code", code, expected);
  if (fault.status !== undefined) assertEqual("status", status, fault.status);
  if (fault.says) assert(fault.says.test(error.message), `the message is: ${error.message}`);
  const shown = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
  assert(!shown.includes(KEY), `the error shows the key: ${shown}`);
}
