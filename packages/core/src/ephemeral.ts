/**
 * Ephemeral clusters: clusters that are deleted at the end of a scope, or after a time to live (TTL).
 *
 * @module
 */
export type { Duration } from "./ephemeral/duration.ts";
export type { EphemeralClient, LabeledCluster, LabeledSpec } from "./ephemeral/ephemeral-client.ts";
export {
  type CreateEphemeralCluster,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  ephemeralCluster,
} from "./ephemeral/ephemeral-cluster.ts";
export type { EphemeralClusterParams } from "./ephemeral/ephemeral-params.ts";
export { type SweepParams, sweepExpiredClusters } from "./ephemeral/sweep-clusters.ts";
