import { createFaultPlan, type FaultPlan } from "../faults/fault-plan.ts";
import { parseFaults } from "../faults/parse-fault.ts";
import { assertAmount, oneOf } from "../options/check-option.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { addKey } from "../state/access-key.ts";
import { type CloudState, createState } from "../state/state.ts";
import type { SimulatedVersion } from "../versions/simulated-version.ts";
import type { MockOptions } from "./mock-options.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** A mock cloud, without the HTTP server or the `fetch` function that receives the requests. */
export interface Cloud {
  /** Returns the OpenAPI document of the API version. The first call loads the document. */
  readonly loadDocument: () => Promise<ApiDocument>;
  readonly version: SimulatedVersion;
  /** The duration of the creation of a cluster and of other jobs, in milliseconds. */
  readonly delayMs: number;
  /** The template of connection strings. If `undefined`, connection strings contain a host that doesn't exist. */
  readonly connectionString: string | undefined;
  readonly log: MockOptions["log"];
  readonly faults: FaultPlan;
  state: CloudState;
  /** The last 1,000 requests, oldest first. */
  requests: RecordedRequest[];
  /** Restores the state and the faults that the mock cloud started with, and forgets all requests. */
  reset(): void;
}

export interface CloudParts extends Pick<Cloud, "loadDocument" | "version"> {
  readonly operations: readonly string[];
}

/** Creates a mock cloud. @throws {TypeError | RangeError} if an option is invalid */
export function createCloud({ loadDocument, operations, version }: CloudParts, options: MockOptions = {}): Cloud {
  const { seed = 1, delayMs = 500, clock = "real", keys = [{}], faults = [], log, connectionString } = options;
  oneOf("clock", clock, ["real", "virtual"]);
  assertAmount("delayMs", delayMs);
  const start = (): CloudState => {
    const state = createState({ apiVersion: version.apiVersion, seed, virtual: clock === "virtual" });
    for (const key of keys) addKey(state, version, key);
    return state;
  };
  return {
    loadDocument,
    version,
    delayMs,
    connectionString,
    log,
    faults: createFaultPlan(parseFaults(faults), { operations, seed }),
    state: start(),
    requests: [],
    reset() {
      this.state = start();
      this.requests = [];
      this.faults.reset();
    },
  };
}
