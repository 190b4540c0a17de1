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
 * Creates a cluster, waits until it is ready, creates a SQL user in it, and waits until it accepts connections.
 *
 * `await using` deletes the cluster at the end of the scope; `delete()` deletes it immediately. It is also deleted if
 * the program receives SIGINT, SIGTERM, SIGHUP or SIGQUIT, or if `ephemeralCluster()` fails, unless `keepOnFailure` is
 * `true`. A cluster beyond `maxClusters` is deleted even then. After `process.exit()`, an uncaught error or SIGKILL,
 * the cluster stays until its TTL has passed and `sweepExpiredClusters()` deletes it.
 *
 * Unless `spec` names another plan, you get a Basic cluster, billed by use. The API key needs the `CLUSTER_CREATOR`
 * role.
 *
 * @throws {ArgumentError} if a parameter is invalid
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
