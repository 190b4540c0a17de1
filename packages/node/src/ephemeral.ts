/**
 * Ephemeral clusters: clusters that are deleted at the end of a scope or after a TTL.
 *
 * @module
 */
import type { CreateEphemeralCluster } from "@crdb-cloud/core/ephemeral";
import { createEphemeralCluster } from "@crdb-cloud/core/internal";
import { runtime } from "./runtime.ts";

export {
  type CreateEphemeralCluster,
  type Duration,
  type EphemeralClient,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  type EphemeralClusterParams,
  type LabeledCluster,
  type LabeledSpec,
  type SweepParams,
  sweepExpiredClusters,
} from "@crdb-cloud/core/ephemeral";

/**
 * Creates a cluster, waits until it is ready, creates a SQL user in the cluster, and waits until the cluster accepts
 * connections.
 *
 * The cluster is deleted at the end of the scope of `await using`, or by `delete()`. It is also deleted if an error
 * occurs before it is ready, or if the program receives SIGINT, SIGTERM or SIGHUP. After `process.exit()`, an uncaught
 * error or SIGKILL, the cluster remains until its TTL has passed and `sweepExpiredClusters()` deletes it.
 *
 * The cluster has the plan Basic, which the service bills by use, unless `spec` names another plan. The key needs
 * `CLUSTER_ADMIN`.
 *
 * @throws {TypeError | RangeError} if a parameter is invalid
 * @throws {CloudError} if a call fails
 * @example
 * ```ts
 * import { ephemeralCluster } from "@crdb-cloud/node/ephemeral";
 *
 * await using cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "2h" });
 * await migrate(cluster.connectionString);
 * ```
 */
export const ephemeralCluster: CreateEphemeralCluster = createEphemeralCluster(runtime);
