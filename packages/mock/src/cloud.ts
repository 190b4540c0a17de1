import { addKey } from "./access-key.ts";
import type { ApiDocument } from "./api-document.ts";
import { assertAmount, oneOf } from "./check-option.ts";
import type { Edition } from "./edition.ts";
import { createFaultPlan, type FaultPlan } from "./fault-plan.ts";
import type { MockOptions } from "./mock-options.ts";
import { parseFaults } from "./parse-fault.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { type CloudState, createState } from "./state.ts";

/** A mock cloud without a way in: a server or a fetch function puts one before it. */
export interface Cloud {
  /** The description of the API; loaded when the first request arrives, if not before. */
  readonly loadDocument: () => Promise<ApiDocument>;
  /** What its version of the API does in its own way. */
  readonly edition: Edition;
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
export interface CloudParts extends Pick<Cloud, "loadDocument" | "edition"> {
  /** The operationIds of its description. */
  readonly operations: readonly string[];
}

/**
 * Makes a cloud.
 *
 * @throws {TypeError | RangeError} for an option that can't be.
 */
export function createCloud({ loadDocument, operations, edition }: CloudParts, options: MockOptions = {}): Cloud {
  const { seed = 1, delayMs = 500, clock = "real", keys = [{}], faults = [], log } = options;
  oneOf("clock", clock, ["real", "virtual"]);
  assertAmount("delayMs", delayMs);
  const start = (): CloudState => {
    const state = createState({ edition: edition.name, seed, virtual: clock === "virtual" });
    for (const key of keys) addKey(state, edition, key);
    return state;
  };
  return {
    loadDocument,
    edition,
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
