/**
 * Creates and deletes ephemeral clusters. An ephemeral cluster is deleted at the end of a scope, or after a time to
 * live (TTL).
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
export type { Cleanup, OnTermination } from "./ephemeral/termination.ts";
