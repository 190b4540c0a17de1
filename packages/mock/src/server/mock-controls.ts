import { type ClusterSeed, seedCluster } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { parseFault } from "../faults/parse-fault.ts";
import { parseDuration } from "../options/parse-duration.ts";
import { addKey, type CloudKey, type KeyOptions } from "../state/access-key.ts";
import { advanceClock } from "../state/cloud-clock.ts";
import { parseState } from "../state/parse-state.ts";
import type { CloudState } from "../state/state.ts";
import type { ClusterView } from "../state/version-rules.ts";
import type { Cloud } from "./cloud.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** What a test does to a mock cloud besides calling it. */
export interface MockControls {
  /** The secret of the first key. It has the form of a real one and opens nothing. */
  readonly apiKey: string;
  /** The requests that arrived, the newest last and 1,000 at most. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Moves the clock of the cloud forward, by `"20m"`, `"1h30m"` or milliseconds.
   *
   * @throws {TypeError} when it isn't a duration.
   */
  advance(duration: string | number): void;
  /**
   * Adds a fault; the function that it returns takes it away again.
   *
   * @throws {TypeError} when the fault makes no sense.
   * @throws {RangeError} when it is meant for an operation that there isn't.
   */
  fault(fault: Fault): () => void;
  /**
   * Adds a key, of another organization or with fewer permissions for instance.
   *
   * @throws {RangeError} when the version of the API has no such permission.
   */
  addKey(options?: KeyOptions): CloudKey;
  /**
   * Adds a cluster as if it had been there before, such as an Advanced one, which has nodes.
   *
   * @throws {RangeError} when there is no such plan or provider, or the name is taken.
   */
  seedCluster(seed?: ClusterSeed): ClusterView;
  /** Everything that the cloud remembers, as plain JSON. */
  snapshot(): CloudState;
  /**
   * Puts the cloud back to a snapshot.
   *
   * @throws {TypeError} when it isn't one, or one of another API version.
   */
  restore(snapshot: CloudState): void;
  /** Puts the cloud back to its start: no clusters, the first keys, the first faults, no requests. */
  reset(): void;
}

/** Makes the controls of a cloud. */
export function createControls(cloud: Cloud): MockControls {
  return {
    get apiKey() {
      return cloud.state.keys[0]?.apiKey ?? "";
    },
    get requests() {
      return cloud.requests;
    },
    advance: (duration) => advanceClock(cloud.state.clock, parseDuration(duration)),
    fault: (fault) => cloud.faults.add(parseFault(fault, "fault")),
    addKey: (key = {}) => addKey(cloud.state, cloud.version, key),
    seedCluster: (seed) => seedCluster(cloud.state, cloud.version, seed),
    snapshot: () => structuredClone(cloud.state),
    restore(snapshot) {
      cloud.state = parseState(structuredClone(snapshot), cloud.version.apiVersion, "restore: it");
    },
    reset: () => cloud.reset(),
  };
}
