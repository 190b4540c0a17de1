/**
 * Ephemeral clusters: clusters that are deleted at the end of a scope or after a TTL.
 *
 * @module
 */

import {
  ephemeralCluster as createEphemeralCluster,
  type EphemeralClient,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  type EphemeralClusterParams,
} from "@crdb-cloud/core/ephemeral";
import { createWaitForConnectionString } from "@crdb-cloud/core/internal";
import { onTermination } from "./on-termination.ts";
import { openChannel } from "./open-channel.ts";

export {
  type Cleanup,
  type ConnectionProbe,
  type Duration,
  type EphemeralClient,
  type EphemeralCluster,
  type EphemeralClusterOptions,
  type EphemeralClusterParams,
  type OnTermination,
  type SweepParams,
  sweepExpiredClusters,
  type WaitForConnectionString,
} from "@crdb-cloud/core/ephemeral";

const untilConnectable = createWaitForConnectionString(openChannel);

/**
 * Creates a cluster, waits until it is ready, creates a SQL user in the cluster, and waits until the cluster accepts
 * connections.
 *
 * The cluster is deleted at the end of the scope of `await using`, or by `delete()`. It is also deleted if an error
 * occurs before it is ready, or if the program receives SIGINT, SIGTERM or SIGHUP. After `process.exit()` or SIGKILL,
 * the cluster remains until its TTL has passed and `sweepExpiredClusters()` deletes it.
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
export function ephemeralCluster(
  cloud: EphemeralClient,
  params: EphemeralClusterParams,
  options: EphemeralClusterOptions = {},
): Promise<EphemeralCluster> {
  return createEphemeralCluster(cloud, params, { onTermination, untilConnectable, ...options });
}
