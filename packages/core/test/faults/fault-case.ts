import type { ClientOptions, Clock, Transport } from "@crdb-cloud/core";
import { type Cloud, createClient } from "../../src/generated/2022-03-31.ts";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import type { Method, Runtime } from "./fault.ts";
import type { MisbehavingServer, StartServer } from "./script.ts";

/** A test that can run in any runtime, such as Deno. `run()` throws if the client misbehaves. */
export interface FaultCase {
  readonly name: string;
  /** Set if no other test may run at the same time. */
  readonly alone?: true;
  /** Set if the client behaves the same in all other runtimes, or at least in all other versions of Node.js. */
  readonly sameIn?: "runtimes" | "versions";
  run(start: StartServer, runtime: Runtime): Promise<void>;
}

/** Which tests to run: all, only those that may differ in another runtime, or only in another version of Node.js. */
export type Scope = "all" | "runtimes" | "versions";

/** A clock for tests in any runtime. */
interface TestClock extends Clock {
  /** The number of timers that are set. */
  pending(): number;
}

export function isInScope({ sameIn }: FaultCase, scope: Scope): boolean {
  return scope === "all" || sameIn === undefined || (scope === "runtimes" && sameIn === "versions");
}

export const KEY = "CCDB1_testkeytestkeytestkey_secretsecretsecretsecret";

export type TestClientOptions = Partial<Omit<ClientOptions, "clock">> & {
  readonly clock?: TestClock;
  /** Set if the client tells the server that it has received the headers of a response. */
  readonly reportsHeaders?: boolean;
};

const transport = await createTransport();

/** Creates a client that has no rate limit and no time limits, and that retries without delay. */
export function createTestClient(
  server: MisbehavingServer,
  { reportsHeaders = false, ...options }: TestClientOptions = {},
): Cloud {
  return createClient({
    apiKey: KEY,
    apiKeySource: "COCKROACH_API_KEY",
    baseUrl: server.url,
    transport: (request) =>
      transport({
        ...request,
        onStatus(status, headers) {
          request.onStatus(status, headers);
          if (reportsHeaders) void server.reportHeaders();
        },
      }),
    rateLimit: false,
    random: () => 0,
    clock: createSkippingClock(),
    timeoutMs: Number.POSITIVE_INFINITY,
    ...options,
  });
}

/** Creates the transport that the program's second argument names. */
async function createTransport(): Promise<Transport> {
  const runtime = process.argv[3] as Runtime | undefined;
  if (runtime === "node") {
    const { createHttpTransport } = await import("../../../node/src/http-transport.ts");
    return createHttpTransport();
  }
  if (runtime !== "deno") return createFetchTransport(fetch);
  const { denoTransport } = await import("../../../deno/src/deno-transport.ts");
  return denoTransport;
}

export const TARGET = { cluster_id: "c1" };

const serverless = { regions: ["us-central1"], spendLimit: 0 };
export const MOOSE = { name: "notorious-moose", provider: "GCP", spec: { serverless } } as const;

/** Makes a call that sends a request with this HTTP method. */
export function call({ clusters }: Cloud, method: Method): Promise<unknown> {
  if (method === "GET") return clusters.get(TARGET);
  if (method === "PUT") return clusters.setSpendLimit({ ...TARGET, spendLimit: 100 });
  return method === "DELETE" ? clusters.delete(TARGET) : clusters.create(MOOSE);
}

export function assertEqual(what: string, found: unknown, expected: unknown): void {
  if (!Object.is(found, expected)) throw new Error(`${what}: found ${String(found)}, expected ${String(expected)}`);
}

export function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/**
 * Creates a clock that skips waiting: as soon as the program is idle, the clock moves to the time of the next timer and
 * runs the timer.
 */
export function createSkippingClock(): TestClock {
  const timers = new Set<unknown>();
  let now = 0;
  return {
    pending: () => timers.size,
    now: () => now,
    setTimeout(run, ms) {
      const at = now + ms;
      const timer = setTimeout(() => {
        timers.delete(timer);
        now = Math.max(now, at);
        run();
      }, 0);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer) {
      timers.delete(timer);
      clearTimeout(timer as ReturnType<typeof setTimeout>);
    },
  };
}
