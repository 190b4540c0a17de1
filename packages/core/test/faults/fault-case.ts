import { type Cloud, createClient } from "../../src/2022-03-31.ts";
import type { ClientOptions } from "../../src/client/client-options.ts";
import type { StartServer } from "./connect-fault-server.ts";
import type { Method, Runtime } from "./fault.ts";

/** A test that runs in any runtime. It throws where the client does something else. */
export interface FaultCase {
  readonly name: string;
  /** Set where nothing else may run meanwhile. */
  readonly alone?: true;
  run(start: StartServer, runtime: Runtime): Promise<void>;
}

/** The key of every client under test. */
export const KEY = "CCDB1_testkeytestkeytestkey_secretsecretsecretsecret";

/** What the packages for Node.js and Deno give a client. The third argument of the process names the runtime. */
async function platformOptions(): Promise<Pick<ClientOptions, "fetch" | "transport">> {
  const runtime = process.argv[3] as Runtime | undefined;
  if (runtime === "node") {
    const { createHttpTransport } = await import("../../../node/src/http-transport.ts");
    return { transport: createHttpTransport() };
  }
  const readsWhole = runtime === "deno";
  return { fetch: Object.assign((url: string, init: RequestInit) => fetch(url, init), { readsWhole }) };
}

const platform = await platformOptions();

/** Makes a client that waits for nothing but what the service asks for. */
export function createTestClient(baseUrl: string, options: Partial<ClientOptions> = {}): Cloud {
  return createClient({
    apiKey: KEY,
    apiKeySource: "COCKROACH_API_KEY",
    baseUrl,
    ...platform,
    rateLimit: false,
    random: () => 0,
    ...options,
  });
}

/** Makes one call of a method. */
export function call(cloud: Cloud, method: Method): Promise<unknown> {
  switch (method) {
    case "GET":
      return cloud.clusters.get({ cluster_id: "c1" });
    case "PUT":
      return cloud.clusters.setSpendLimit({ cluster_id: "c1", spendLimit: 100 });
    case "DELETE":
      return cloud.clusters.delete({ cluster_id: "c1" });
    case "POST":
      return cloud.clusters.create({
        name: "notorious-moose",
        provider: "GCP",
        spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
      });
  }
}

/** Throws unless two values are the same. */
export function assertEqual(what: string, found: unknown, expected: unknown): void {
  if (!Object.is(found, expected)) throw new Error(`${what} is ${String(found)}, not ${String(expected)}`);
}

/** Throws unless something holds. */
export function assert(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Waits for real milliseconds. */
export function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
