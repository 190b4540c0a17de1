import type { Cluster } from "../generated/2024-09-16/schema.gen.ts";
import { assertNames } from "../request/assert-names.ts";
import type { CallOptions } from "../request/call-options.ts";
import { type EphemeralClient, ignoreNotFound } from "./ephemeral-cluster.ts";
import { isExpired } from "./expiry-labels.ts";
import { toServiceTime } from "./service-time.ts";

/** The parameters of {@link sweepExpiredClusters}. */
export interface SweepParams {
  /**
   * The owner whose clusters are deleted.
   * @default any owner
   */
  owner?: string | undefined;
}

const WHERE = "sweepExpiredClusters";
const PARAMETERS: ReadonlySet<string> = new Set(["owner"] satisfies (keyof SweepParams)[]);

/**
 * Deletes the ephemeral clusters whose TTL has passed, and returns them. Never deletes a cluster without the labels
 * that `ephemeralCluster()` sets. Compares the TTL with the service's clock, since the clock of this machine may be
 * wrong. The API key needs the role `CLUSTER_ADMIN`.
 *
 * @throws {AggregateError} if some clusters could not be deleted; all other expired clusters are deleted
 * @throws {CloudError} if the clusters could not be listed
 * @example
 * ```ts
 * import { sweepExpiredClusters } from "@crdb-cloud/core/ephemeral";
 *
 * for (const { name } of await sweepExpiredClusters(cloud)) console.log("deleted", name);
 * ```
 */
export async function sweepExpiredClusters(
  cloud: EphemeralClient,
  params: SweepParams = {},
  options: CallOptions = {},
): Promise<Cluster[]> {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const list = cloud.clusters.list({}, options);
  const { response } = await list.withResponse();
  const now = toServiceTime(response);
  const expired: Cluster[] = [];
  for await (const cluster of list) if (isExpired(cluster.labels, now, params.owner)) expired.push(cluster);
  const failures: unknown[] = [];
  for (const { id } of expired) {
    await cloud.clusters
      .delete({ cluster_id: id }, options)
      .catch(ignoreNotFound)
      .catch((failure) => failures.push(failure));
  }
  if (failures.length === 0) return expired;
  throw new AggregateError(
    failures,
    `${WHERE}: ${failures.length} of ${expired.length} clusters could not be deleted: the property errors contains the reasons`,
  );
}
