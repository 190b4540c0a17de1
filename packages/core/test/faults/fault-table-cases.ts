import { type AnyCloudError, isCloudError } from "../../src/2024-09-16.ts";
import type { RemoteServer, StartServer } from "./connect-fault-server.ts";
import { createFastClock } from "./fast-clock.ts";
import { type Ending, type Fault, METHODS, type Method, type Runtime } from "./fault.ts";
import { assert, assertEqual, call, createTestClient, delay, type FaultCase, KEY } from "./fault-case.ts";
import { HEALTHY } from "./responses.ts";
import type { Script } from "./script.ts";

/** Turns the rows of the table into cases: each way and method, and once more with a service that recovers. */
export function toCases(faults: readonly Fault[]): FaultCase[] {
  return faults.flatMap((fault) => METHODS.flatMap((method) => toMethodCases(fault, method)));
}

function toMethodCases(fault: Fault, method: Method): FaultCase[] {
  const name = `${method}, ${fault.name}`;
  const ways = waysOf(fault, "").map((_, way): FaultCase => {
    const suffix = way === 0 ? "" : ` (${way + 1})`;
    return { name: name + suffix, run: (start, runtime) => meet(start, runtime, fault, method, way) };
  });
  const recovers =
    fault.ends[method].attempts > 1 && !fault.endsIn && waysOf(fault, "")[0]?.responses.length !== 0 && !fault.kept;
  return recovers ? [...ways, { name: `${name}, once`, run: (start) => meetOnce(start, fault, method) }] : ways;
}

/** A service that never gets better. */
async function meet(start: StartServer, runtime: Runtime, fault: Fault, method: Method, way: number): Promise<void> {
  const elsewhere = await start({ responses: [HEALTHY] });
  const script = waysOf(fault, elsewhere.url)[way] as Script;
  const server = await start(script);
  const delays: number[] = [];
  const clock = fault.delayMs === undefined ? {} : { clock: createFastClock(20) };
  const cloud = createTestClient(server.url, {
    hooks: { retry: ({ delayMs }) => delays.push(delayMs) },
    ...clock,
    ...fault.options,
  });
  if (fault.kept) {
    await call(cloud, "GET");
    await delay(30);
  }
  const ending = (fault.endsIn?.[runtime] ?? fault.ends)[method];
  const error = await callAndCatch(() => call(cloud, method));
  checkError(error, ending, fault, runtime);
  if (fault.delayMs !== undefined) assertEqual("the delays", String(delays), String(delays.map(() => fault.delayMs)));
  await checkServer(server, script, ending, fault, method, runtime);
  assertEqual("requests elsewhere", (await elsewhere.close()).connections, 0);
}

/** A service that gets better after one failure: the call succeeds. */
async function meetOnce(start: StartServer, fault: Fault, method: Method): Promise<void> {
  const script = waysOf(fault, "http://127.0.0.1:1")[0] as Script;
  if (script.certificate !== undefined || script.at !== undefined) return;
  const server = await start({ ...script, responses: [...script.responses, HEALTHY] });
  const cloud = createTestClient(server.url, {
    clock: createFastClock(fault.options?.timeoutMs ? 1 : 20),
    ...fault.options,
  });
  await call(cloud, method);
  assertEqual("requests", (await server.close()).requests.length, 2);
}

function waysOf({ ways }: Fault, elsewhere: string): readonly Script[] {
  return typeof ways === "function" ? ways(elsewhere) : ways;
}

async function callAndCatch(run: () => Promise<unknown>): Promise<AnyCloudError | undefined> {
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
  if (fault.says) assert(fault.says.test(error.message), `it says ${error.message}`);
  const shown = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
  assert(!shown.includes(KEY), `it shows the key: ${shown}`);
}

async function checkServer(
  server: RemoteServer,
  script: Script,
  ending: Ending,
  fault: Fault,
  method: Method,
  runtime: Runtime,
): Promise<void> {
  const { requests } = await server.close();
  const unseen = script.certificate !== undefined || /nowhere|:2$/.test(script.url ?? "");
  // The platform repeats on its own what comes to grief on a kept connection; never a POST, which could make a second cluster.
  const resent = fault.kept && !runtime.startsWith("node") && method !== "POST" ? 1 : 0;
  const expected = unseen ? 0 : ending.attempts + resent + (fault.kept ? 1 : 0);
  assertEqual("requests that the server saw", requests.length, expected);
}
