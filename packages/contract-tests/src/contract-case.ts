import type { ClientOptions } from "@crdb-cloud/core";

/** How the mock responds: `"examples"` returns the spec's examples, `"simulator"` keeps state. */
export type Mode = "examples" | "simulator";

export const modes: readonly Mode[] = ["examples", "simulator"];

/** The address of a mock cloud and the keys that it accepts. */
export interface Target {
  readonly url: string;
  /** The key of a service account that may call every operation. */
  readonly apiKey: string;
  /** The key of a service account with the permission READ. */
  readonly readerKey: string;
}

/** The exports of a client package that contract tests use. `core`, `node` and `deno` export the same names. */
export interface ClientPackage<Cloud> {
  createClient(options: ClientOptions): Cloud;
  readonly ApiError: typeof import("@crdb-cloud/core").ApiError;
  readonly isCloudError: typeof import("@crdb-cloud/core").isCloudError;
}

/** The argument of a contract case: a client, and the mock that the client calls. */
export interface Context<Cloud> extends Target {
  readonly clientPackage: ClientPackage<Cloud>;
  readonly mode: Mode;
  /** A client of the mock. It has no rate limit and doesn't retry. */
  readonly cloud: Cloud;
  /** Creates a client of the mock. */
  createClient(options?: Partial<ClientOptions>): Cloud;
  /** Returns a cluster name that was not used before. */
  uniqueName(): string;
}

/** One contract test. */
export interface ContractCase<Cloud> {
  readonly name: string;
  /** The modes of the mock in which the case runs. */
  readonly modes: readonly Mode[];
  /** Set if the case uses only features that are alike on every runtime. The case then runs on one runtime only. */
  readonly sameInEachRuntime?: true;
  /** Runs the test. The promise rejects if the test fails. */
  run(context: Context<Cloud>): Promise<void>;
}
