import { addKey } from "../access/access-key.ts";
import { createTokenSigner, type TokenSigner } from "../access/token-signer.ts";
import { GITHUB_TOKEN_OPERATION } from "../faults/fault.ts";
import { createFaultPlan, type FaultPlan } from "../faults/fault-plan.ts";
import { parseFaults } from "../faults/parse-fault.ts";
import { type ApiVersion, apiVersions, operationIds } from "../generated/api-versions.gen.ts";
import { assertAmount, oneOf } from "../options/check-option.ts";
import { checkRuntime } from "../options/check-runtime.ts";
import { checkTemplate } from "../options/check-template.ts";
import type { RunningSql } from "../sql/start-sql.ts";
import { type CloudState, createState } from "../state/state.ts";
import { findVersion } from "../versions/find-version.ts";
import type { SimulatedVersion } from "../versions/simulated-version.ts";
import type { MockOptions } from "./mock-options.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** A mock cloud, without the HTTP server or the `fetch` function that receives the requests. */
export interface Cloud {
  /** The API version of requests without the header `Cc-Version`. */
  readonly version: SimulatedVersion;
  /** The API versions that the mock serves, oldest first. */
  readonly served: readonly ApiVersion[];
  /** The duration of the creation of a cluster and of other jobs, in milliseconds. */
  readonly delayMs: number;
  /** The template of connection strings. If `undefined`, connection strings contain a host that doesn't exist. */
  readonly connectionString: string | undefined;
  /** Whether requests with unknown fields are rejected. */
  readonly strict: boolean;
  readonly log: MockOptions["log"];
  readonly faults: FaultPlan;
  /** Signs the tokens of `issueToken()`. */
  readonly signer: TokenSigner;
  state: CloudState;
  /** The last 1,000 requests, oldest first. */
  requests: RecordedRequest[];
  /** The database that executes the SQL of the clusters. */
  database?: RunningSql;
  /** Writes the state to its file. */
  save?: () => Promise<void>;
  /** Restores the state and the faults that the mock cloud started with, and forgets all requests. */
  reset(): void;
}

/**
 * Creates a mock cloud.
 *
 * @throws {TypeError | RangeError} if an option is invalid
 * @throws {Error} on Node.js before 22
 */
export function createCloud(options: MockOptions = {}): Cloud {
  const {
    seed = 1,
    delayMs = 500,
    clock = "real",
    keys = [{}],
    faults = [],
    log,
    connectionString,
    strict = true,
  } = options;
  checkRuntime();
  const served = readServed(options.apiVersions);
  const apiVersion = oneOf("apiVersion", options.apiVersion ?? (served.at(-1) as ApiVersion), served);
  oneOf("clock", clock, ["real", "virtual"]);
  assertAmount("delayMs", delayMs);
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
    log,
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
  if (wanted.length === 0) throw new RangeError("apiVersions: expected one or more versions, got none");
  return apiVersions.filter((version) => wanted.includes(version));
}
