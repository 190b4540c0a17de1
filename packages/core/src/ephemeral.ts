/**
 * Ephemeral clusters: clusters that are deleted at the end of a scope or after a TTL.
 *
 * @module
 */
export type { ConnectionProbe, WaitForConnectionString } from "./connectable/wait-until-connectable.ts";
export type { Duration } from "./ephemeral/duration.ts";
export {
  type EphemeralClient,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  type EphemeralClusterParams,
  ephemeralCluster,
} from "./ephemeral/ephemeral-cluster.ts";
export { type SweepParams, sweepExpiredClusters } from "./ephemeral/sweep-expired-clusters.ts";
export {
  type Cleanup,
  createTermination,
  type OnTermination,
  type TerminationSource,
} from "./ephemeral/termination.ts";
