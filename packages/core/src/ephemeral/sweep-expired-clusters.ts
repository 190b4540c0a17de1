import { assertNames } from "../arguments/check-arguments.ts";
import type { CallOptions } from "../request/call-options.ts";
import { ignoreNotFound } from "./deletion.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isExpired, toServiceTime } from "./expiry-labels.ts";

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
 * wrong. The API key needs the role `CLUSTER_ADMIN`.
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
  const list = cloud.clusters.list({}, options);
  const { response } = await list.withResponse();
  const now = toServiceTime(response);
  const expired: Cluster[] = [];
  for await (const cluster of list) if (isExpired(cluster.labels, now, owner)) expired.push(cluster);
  const failures: unknown[] = [];
  for (const { id } of expired) {
    await cloud.clusters
      .delete({ cluster_id: id }, options)
      .catch(ignoreNotFound)
      .catch((failure) => {
        options.signal?.throwIfAborted();
        failures.push(failure);
      });
  }
  if (failures.length === 0) return expired;
  throw new AggregateError(
    failures,
    `${WHERE}: ${failures.length} of ${expired.length} clusters could not be deleted: the property errors contains the reasons`,
  );
}

function toOwner(params: SweepParams): string | undefined {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const { owner, allOwners } = params as { owner?: unknown; allOwners?: unknown };
  if (allOwners === true && !("owner" in params)) return undefined;
  if (allOwners === undefined && typeof owner === "string" && owner !== "") return owner;
  throw new TypeError(`${WHERE}: pass either owner, a non-empty string, or allOwners: true`);
}
