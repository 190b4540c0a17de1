import { createFaultPlan, type FaultPlan } from "../faults/fault-plan.ts";
import { parseFaults } from "../faults/parse-fault.ts";
import { assertAmount, oneOf } from "../options/check-option.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { addKey } from "../state/access-key.ts";
import { type CloudState, createState } from "../state/state.ts";
import type { SimulatedVersion } from "../versions/simulated-version.ts";
import type { MockOptions } from "./mock-options.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** A mock cloud without a way in: a server or a fetch function puts one before it. */
export interface Cloud {
  /** The description of the API; loaded when the first request arrives, if not before. */
  readonly loadDocument: () => Promise<ApiDocument>;
  /** What its version of the API does in its own way. */
  readonly version: SimulatedVersion;
  /** How long it takes to create a cluster, and whatever else takes time, in milliseconds. */
  readonly delayMs: number;
  /** Is told of each request when it is answered. */
  readonly log: MockOptions["log"];
  readonly faults: FaultPlan;
  /** What it remembers. */
  state: CloudState;
  /** What arrived, the newest last. */
  requests: RecordedRequest[];
  /** Back to the start. */
  reset(): void;
}

/** What a cloud is made of. */
export interface CloudParts extends Pick<Cloud, "loadDocument" | "version"> {
  /** The operationIds of its description. */
  readonly operations: readonly string[];
}

/**
 * Makes a cloud.
 *
 * @throws {TypeError | RangeError} for an option that can't be.
 */
export function createCloud({ loadDocument, operations, version }: CloudParts, options: MockOptions = {}): Cloud {
  const { seed = 1, delayMs = 500, clock = "real", keys = [{}], faults = [], log } = options;
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
