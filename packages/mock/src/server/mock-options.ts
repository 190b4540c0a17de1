import type { Fault } from "../faults/fault.ts";
import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { KeyOptions } from "../state/access-key.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** What the server and the fetch function have in common. */
export interface MockOptions {
  /** The version of the API. @default the newest */
  apiVersion?: ApiVersion;
  /** What ids, keys and chances are drawn from: the same seed, the same run. @default 1 */
  seed?: number | string;
  /** How long a cluster is CREATING, and whatever else takes time, in milliseconds. @default 500 */
  delayMs?: number;
  /** `"virtual"`: only `advance()` moves the time, which starts on 14 March 2022. @default "real" */
  clock?: "real" | "virtual";
  /** The keys that it knows. @default one that may do everything */
  keys?: readonly KeyOptions[];
  /** What goes wrong on purpose. */
  faults?: readonly Fault[];
  /** Is told of each request when it is answered. */
  log?: (request: RecordedRequest, elapsedMs: number) => void;
}
