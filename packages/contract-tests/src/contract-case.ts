import type { ClientOptions } from "@crdb-cloud/core";

/**
 * Which server responds to the client: the mock's simulator, the simulator behind `prism proxy` (which validates
 * requests and responses), or `prism mock` (which returns the spec's examples).
 */
export type Mode = "simulator" | "proxy" | "examples";

export interface Target {
  readonly url: string;
  readonly apiKey: string;
}

/** The exports that the contract tests use of `core`, `node` and `deno`. */
export interface ClientPackage<Cloud> {
  createClient(options: ClientOptions): Cloud;
  readonly ApiError: typeof import("@crdb-cloud/core").ApiError;
  readonly isCloudError: typeof import("@crdb-cloud/core").isCloudError;
}

export interface Context<Cloud> {
  readonly clientPackage: ClientPackage<Cloud>;
  /** A client that has no rate limit and doesn't retry. */
  readonly cloud: Cloud;
  uniqueName(): string;
}

/** A test in which a client calls a server. `run()` rejects if the test fails. */
export interface ContractCase<Cloud> {
  readonly name: string;
  run(context: Context<Cloud>): Promise<void>;
}

/** Returns the value that a promise rejects with, or `undefined` if it fulfills. */
export async function catchError(call: PromiseLike<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
