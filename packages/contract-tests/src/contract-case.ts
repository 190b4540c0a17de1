import type { ClientOptions } from "@crdb-cloud/core";

/**
 * What responds to the client: the mock's simulator, the simulator behind `prism proxy` (which validates requests and
 * responses), or `prism mock` (which returns the spec's examples).
 */
export type Mode = "simulator" | "proxy" | "examples";

/** The server that a client calls. */
export interface Target {
  readonly url: string;
  readonly apiKey: string;
}

/** The exports of a client package that the contract tests use. `core`, `node` and `deno` all have them. */
export interface ClientPackage<Cloud> {
  createClient(options: ClientOptions): Cloud;
  readonly ApiError: typeof import("@crdb-cloud/core").ApiError;
  readonly isCloudError: typeof import("@crdb-cloud/core").isCloudError;
}

/** What a contract test's `run()` receives. */
export interface Context<Cloud> {
  readonly clientPackage: ClientPackage<Cloud>;
  /** A client that has no rate limit and doesn't retry. */
  readonly cloud: Cloud;
  /** Returns a cluster name that hasn't been used yet. */
  uniqueName(): string;
}

/** A test in which a client calls a server. */
export interface ContractCase<Cloud> {
  readonly name: string;
  /** Runs the test. The promise rejects if the test fails. */
  run(context: Context<Cloud>): Promise<void>;
}

/** Returns the value that a promise rejects with, or `undefined` if it fulfills. */
export function catchError(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
