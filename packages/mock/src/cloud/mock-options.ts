import type { KeyOptions } from "../access/access-key.ts";
import type { Fault } from "../faults/fault.ts";
import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** The options that `startMockCloud()` and `createMockFetch()` both accept. */
export interface MockOptions {
  /** The API version to use for requests without `Cc-Version`. @default the latest version that the mock serves */
  apiVersion?: ApiVersion;
  /**
   * The API versions to serve. The mock rejects all others, so your tests notice if a program uses the wrong one.
   *
   * @default all versions
   */
  apiVersions?: readonly ApiVersion[];
  /** Seeds ids, API keys and random faults: the same seed gives the same values. @default 1 */
  seed?: number | string;
  /** How long jobs such as creating a cluster take, in milliseconds. @default 500 */
  delayMs?: number;
  /**
   * The mock's clock. A `"virtual"` clock starts on 14 March 2022 and stands still until you call `advance()`.
   *
   * @default "real"
   */
  clock?: "real" | "virtual";
  /**
   * The API keys to accept. @default one key with all permissions. It is derived from the seed, or random if other
   * machines can reach the mock.
   */
  keys?: readonly KeyOptions[];
  /**
   * A template for the connection strings that `clusters.getConnectionString` returns, such as
   * `"postgresql://{user}@127.0.0.1:26257/{database}"`. You can use `{user}`, `{database}`, `{cluster}` (the name) and
   * `{cluster_id}`.
   *
   * @default a host that doesn't exist
   */
  connectionString?: string;
  /**
   * Rejects unknown body fields, query parameters and `Cc-` headers. The service ignores them, so a typo would go
   * unnoticed. @default true
   */
  strict?: boolean;
  /** Faults that are active from the start. Use `fault()` to add more later. */
  faults?: readonly Fault[];
  /** Called after each response. `elapsedMs` is how long the mock took to respond. */
  log?: (request: RecordedRequest, elapsedMs: number) => void;
}
