import type { ClientOptions } from "@crdb-cloud/core";
import type { Cloud as FirstCloud, operations } from "@crdb-cloud/core/2022-03-31";

/** The id of an operation of edition 2022-03-31: `clusters.get`. */
export type OperationId = keyof operations;

/** An edition that has a suite. */
export type EditionName = "2022-03-31" | "2024-09-16";

/** How the mock answers: from the spec's examples, or as a cloud that behaves. */
export type Mode = "examples" | "simulator";

/** Both modes. */
export const modes: readonly Mode[] = ["examples", "simulator"];

/** Where a mock cloud listens, and the keys that it knows. */
export interface Target {
  readonly url: string;
  /** The key of an account with the permission ADMIN. */
  readonly apiKey: string;
  /** The key of an account with the permission READ. */
  readonly readerKey: string;
}

/** What a suite uses of a package that gives a client: all have the same names. */
export interface Wrapper<Cloud = FirstCloud> {
  createClient(options: ClientOptions): Cloud;
  readonly ApiError: typeof import("@crdb-cloud/core").ApiError;
  readonly isCloudError: typeof import("@crdb-cloud/core").isCloudError;
}

/** What a case is given. */
export interface Context<Cloud = FirstCloud> extends Target {
  readonly wrapper: Wrapper<Cloud>;
  readonly mode: Mode;
  /** A client of the mock that never waits. */
  readonly cloud: Cloud;
  /** Makes a client of the mock. */
  createClient(options?: Partial<ClientOptions>): Cloud;
  /** A name that no cluster has yet. */
  uniqueName(): string;
}

/** One promise of the API, kept or not. */
export interface ContractCase<Cloud = FirstCloud> {
  readonly name: string;
  /** The modes in which the mock can show it. */
  readonly modes: readonly Mode[];
  /** Keeps the promise, or throws. */
  run(context: Context<Cloud>): Promise<void>;
}
