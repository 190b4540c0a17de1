import type { ClientOptions } from "@crdb-cloud/core";

/** How the mock responds: `"examples"` returns the spec's examples, `"simulator"` keeps state. */
export type Mode = "examples" | "simulator";

export const modes: readonly Mode[] = ["examples", "simulator"];

/** The URL of a mock and the API keys that it accepts. */
export interface Target {
  readonly url: string;
  /** The key of a service account that may call every operation. */
  readonly apiKey: string;
  /** The key of a service account with the permission READ. */
  readonly readerKey: string;
}

/** The exports of a client package that the contract tests use. `core`, `node` and `deno` export the same names. */
export interface ClientPackage<Cloud> {
  createClient(options: ClientOptions): Cloud;
  readonly ApiError: typeof import("@crdb-cloud/core").ApiError;
  readonly isCloudError: typeof import("@crdb-cloud/core").isCloudError;
}

/** The argument of a contract test: a client, and the mock that the client calls. */
export interface Context<Cloud> extends Target {
  readonly clientPackage: ClientPackage<Cloud>;
  readonly mode: Mode;
  /** A client that calls the mock. The client has no rate limit and doesn't retry. */
  readonly cloud: Cloud;
  /** Creates another client that calls the mock. */
  createClient(options?: Partial<ClientOptions>): Cloud;
  /** Returns a cluster name that was not used before. */
  uniqueName(): string;
}

/** A test in which a client calls a mock. */
export interface ContractCase<Cloud> {
  readonly name: string;
  readonly modes: readonly Mode[];
  /** Set if the test has the same result on every runtime. Such a test runs on only one runtime. */
  readonly sameInEachRuntime?: true;
  /** Runs the test. The promise rejects if the test fails. */
  run(context: Context<Cloud>): Promise<void>;
}
