import { assertNames } from "../arguments/check-arguments.ts";
import type { CallOptions } from "../request/call-options.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isOwner } from "./ephemeral-params.ts";
import { isExpired } from "./expiry-labels.ts";
import { sweepClusters } from "./sweep-clusters.ts";

/** The parameters of {@link sweepExpiredClusters}: whose clusters are deleted. */
export type SweepParams =
  | {
      /** The owner whose clusters are deleted. */
      owner: string;
    }
  | {
      /** Deletes the clusters of every owner, including those of your colleagues. */
      allOwners: true;
    };

const WHERE = "sweepExpiredClusters";
const PARAMETERS: readonly string[] = ["owner", "allOwners"];

/**
 * Deletes the ephemeral clusters whose TTL has passed, and returns them. Never deletes a cluster without the labels
 * that `ephemeralCluster()` sets. Compares the TTL with the service's clock, since the clock of this machine may be
 * wrong. Reads each cluster again right before it deletes the cluster, so that a TTL that was extended meanwhile counts.
 * Waits up to 10 minutes if another change has locked a cluster. The API key needs the role `CLUSTER_ADMIN`.
 *
 * @throws {TypeError} if there is neither an owner nor `allOwners: true`
 * @throws {AggregateError} if some clusters could not be deleted; all other expired clusters are deleted
 * @throws {CloudError} if the clusters could not be listed
 * @example
 * ```ts
 * import { sweepExpiredClusters } from "@crdb-cloud/core/ephemeral";
 *
 * for (const { name } of await sweepExpiredClusters(cloud, { owner: "ci" })) console.log("deleted", name);
 * ```
 */
export async function sweepExpiredClusters<Cluster extends LabeledCluster>(
  cloud: EphemeralClient<Cluster>,
  params: SweepParams,
  options: CallOptions = {},
): Promise<Cluster[]> {
  const owner = toOwner(params);
  return sweepClusters(cloud, WHERE, (cluster, now) => isExpired(cluster.labels, now, owner), options);
}

function toOwner(params: SweepParams): string | undefined {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const { owner, allOwners } = params as { owner?: unknown; allOwners?: unknown };
  if (allOwners === true && !("owner" in params)) return undefined;
  if (allOwners === undefined && isOwner(owner)) return owner;
  throw new TypeError(`${WHERE}: pass either owner, a string with a letter or digit, or allOwners: true`);
}
