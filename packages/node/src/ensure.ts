/**
 * Named clusters: found if they exist, otherwise created, even if several programs ask for them concurrently.
 *
 * @module
 */
import type { EnsureCluster } from "@crdb-cloud/core/ensure";
import { createEnsureCluster } from "@crdb-cloud/core/internal";
import { runtime } from "./runtime.ts";

export {
  type ClusterParams,
  type ClusterSource,
  type Compared,
  type ConnectionUrlParams,
  connectionUrl,
  type Duration,
  type EnsureCluster,
  type EnsureClusterOptions,
  type EnsureClusterParams,
  type EnsuredCluster,
  EnsureError,
  type EphemeralClient,
  type EphemeralClusterOptions,
  ensureDatabase,
  ensureSqlUser,
  isExpired,
  isOwned,
  type LabeledCluster,
  type LabeledSpec,
  type Labels,
  readExpiry,
  type SqlLogin,
  toClusterName,
  toExpiryLabels,
  toLabelValue,
  toServiceTime,
} from "@crdb-cloud/core/ensure";

/**
 * Finds the cluster with that name if it is yours, otherwise creates it. Waits until it is ready and accepts
 * connections.
 *
 * Several programs can call it concurrently, and you can call it again after any failure: no cluster is created twice.
 * An existing cluster keeps its data. Its TTL is extended, never shortened, and its provider, plan and regions must
 * match your parameters. If a new cluster exceeds `maxClusters`, the call deletes it.
 *
 * The API key needs the `CLUSTER_ADMIN` or the `CLUSTER_CREATOR` role.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {EnsureError} if you can't have that cluster; the error's `reason` says why
 * @throws {CloudError} if a call fails
 * @example
 * ```ts
 * import { connectionUrl, ensureCluster, ensureSqlUser } from "@crdb-cloud/node/ensure";
 *
 * const { cluster } = await ensureCluster(cloud, {
 *   name: "preview-123",
 *   provider: "GCP",
 *   regions: ["us-central1"],
 *   owner: "previews",
 *   ttl: "7d",
 * });
 * const user = await ensureSqlUser(cloud, { cluster_id: cluster.id, name: "app" });
 * const url = await connectionUrl(cloud, { cluster, user });
 * ```
 */
export const ensureCluster: EnsureCluster = createEnsureCluster(runtime);
