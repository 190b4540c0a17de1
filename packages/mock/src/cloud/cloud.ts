import { addKey } from "../access/access-key.ts";
import { createTokenSigner, type TokenSigner } from "../access/token-signer.ts";
import { GITHUB_TOKEN_OPERATION } from "../faults/fault.ts";
import { createFaultPlan, type FaultPlan } from "../faults/fault-plan.ts";
import { parseFaults } from "../faults/parse-fault.ts";
import { type ApiVersion, apiVersions, operationIds } from "../generated/api-versions.gen.ts";
import { checkRuntime, checkTemplate, oneOf } from "../options/check-option.ts";
import type { RunningSql } from "../sql/sql-package.ts";
import type { SimulatedVersion } from "../state/handler.ts";
import { type CloudState, createState, type StateStore } from "../state/state.ts";
import { findVersion } from "../versions/find-version.ts";
import type { MockOptions } from "./mock-options.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** A mock cloud, without the HTTP server or `fetch` function in front of it. */
export interface Cloud {
  /** The API version to use for requests without `Cc-Version`. */
  readonly version: SimulatedVersion;
  /** The API versions that the mock serves, oldest first. */
  readonly served: readonly ApiVersion[];
  readonly delayMs: number;
  readonly connectionString: string | undefined;
  readonly strict: boolean;
  readonly log: MockOptions["log"];
  readonly faults: FaultPlan;
  readonly signer: TokenSigner;
  state: CloudState;
  /** The last 1,000 requests, oldest first. */
  requests: RecordedRequest[];
  /** Runs SQL for the clusters, if the mock has a database. */
  database?: RunningSql;
  /** Keeps the state in a file, if the mock has a state file. */
  store?: StateStore;
  /** Restores the initial state and faults, and forgets all recorded requests. */
  reset(): void;
}

export function createCloud(options: MockOptions = {}): Cloud {
  const {
    seed = 1,
    delayMs = 500,
    clock = "real",
    keys = [{}],
    faults = [],
    connectionString,
    strict = true,
  } = options;
  checkRuntime();
  const served = readServed(options.apiVersions);
  const apiVersion = oneOf("apiVersion", options.apiVersion ?? (served.at(-1) as ApiVersion), served);
  oneOf("clock", clock, ["real", "virtual"]);
  if (!(delayMs >= 0)) throw new RangeError(`delayMs must be a non-negative number, not ${delayMs}`);
  if (connectionString !== undefined) checkTemplate("connectionString", connectionString);
  const start = (): CloudState => {
    const state = createState({ seed, virtual: clock === "virtual" });
    for (const key of keys) addKey(state, key);
    return state;
  };
  return {
    version: findVersion(apiVersion) as SimulatedVersion,
    served,
    delayMs,
    connectionString,
    strict,
    log: options.log,
    faults: createFaultPlan(parseFaults(faults), { operations: [...operationIds, GITHUB_TOKEN_OPERATION], seed }),
    signer: createTokenSigner(),
    state: start(),
    requests: [],
    reset() {
      this.state = start();
      this.requests = [];
      this.faults.reset();
    },
  };
}

function readServed(wanted: readonly ApiVersion[] = apiVersions): readonly ApiVersion[] {
  for (const version of wanted) oneOf("apiVersions", version, apiVersions);
  if (wanted.length === 0) throw new RangeError("apiVersions must contain at least one version");
  return apiVersions.filter((version) => wanted.includes(version));
}
