import type { KeyOptions } from "../access/access-key.ts";
import type { Fault } from "../faults/fault.ts";
import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** The options that `startMockCloud()` and `createMockFetch()` have in common. */
export interface MockOptions {
  /** The API version of requests without the header `Cc-Version`. @default the latest that the mock serves */
  apiVersion?: ApiVersion;
  /**
   * The API versions that the mock serves. It rejects requests of other versions, so that tests notice a program that
   * doesn't keep to one version. @default all versions
   */
  apiVersions?: readonly ApiVersion[];
  /** The seed of ids, API keys and random faults. Mocks with the same seed generate the same values. @default 1 */
  seed?: number | string;
  /** The duration of each job, such as the creation of a cluster, in milliseconds. @default 500 */
  delayMs?: number;
  /**
   * The clock of the mock. A `"virtual"` clock starts on 14 March 2022, and only `advance()` moves the clock.
   *
   * @default "real"
   */
  clock?: "real" | "virtual";
  /**
   * The API keys that the mock accepts. @default one key with all permissions, which is derived from the seed, or random
   * if the mock listens on an address that other machines can reach
   */
  keys?: readonly KeyOptions[];
  /**
   * The template of the connection strings that `clusters.getConnectionString` returns, such as
   * `"postgresql://{user}@127.0.0.1:26257/{database}"`. The mock replaces `{user}`, `{database}`, `{cluster}` (the
   * name) and `{cluster_id}`. @default a connection string with a host that doesn't exist
   */
  connectionString?: string;
  /**
   * Whether the mock rejects requests with body fields, query parameters or `Cc-` headers that the API doesn't have.
   * The service ignores them, so that a misspelt field has no effect. @default true
   */
  strict?: boolean;
  /** The faults that the mock has from the start. To add faults later, use `fault()`. */
  faults?: readonly Fault[];
  /** A function that the mock calls after each response. `elapsedMs` is the time from the request to the response. */
  log?: (request: RecordedRequest, elapsedMs: number) => void;
}
