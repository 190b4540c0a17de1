/**
 * Named clusters: found if they exist, otherwise created, even if several programs ask for them concurrently.
 *
 * @module
 */
export { toClusterName } from "./ensure/cluster-name.ts";
export {
  type EnsureCluster,
  type EnsureClusterOptions,
  type EnsuredCluster,
  ensureCluster,
} from "./ensure/ensure-cluster.ts";
export type { Compared, EnsureClusterParams } from "./ensure/ensure-params.ts";
export type { ClusterParams, ClusterSource } from "./ephemeral/cluster-params.ts";
export { type ConnectionUrlParams, connectionUrl } from "./ephemeral/connection-url.ts";
export type { Duration } from "./ephemeral/duration.ts";
export type { EphemeralClient, LabeledCluster, LabeledSpec } from "./ephemeral/ephemeral-client.ts";
export type { EphemeralClusterOptions } from "./ephemeral/ephemeral-cluster.ts";
export {
  isExpired,
  isOwned,
  type Labels,
  readExpiry,
  toExpiryLabels,
  toLabelValue,
  toServiceTime,
} from "./ephemeral/expiry-labels.ts";
export { ensureDatabase, ensureSqlUser, type SqlLogin } from "./ephemeral/sql-users.ts";
export { EnsureError } from "./errors/ensure-error.ts";
