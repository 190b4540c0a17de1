import type { CallOptions } from "@crdb-cloud/core";
import { ArgumentError, assertNames, isNotFound } from "@crdb-cloud/core/internal";
import { deleteCluster } from "./deletion.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { isExpired, isOwner, OWNER_RULE, readServiceTime } from "./expiry-labels.ts";

/** Parameters of {@link sweepExpiredClusters}: whose clusters to delete. */
export type SweepParams =
  | {
      /** Whose clusters to delete. */
      owner: string;
      allOwners?: undefined;
    }
  | {
      /** Deletes the clusters of every owner, including those of your colleagues. */
      allOwners: true;
      owner?: undefined;
    };

/** What a sweep did. */
export interface Sweep<Cluster extends LabeledCluster> {
  /** The clusters that it deleted. */
  readonly deleted: Cluster[];
  /** The clusters that are due but couldn't be deleted. */
  readonly failed: { readonly cluster: Cluster; readonly error: Error }[];
}

const WHERE = "sweepExpiredClusters";

/**
 * Deletes expired clusters that `ephemeralCluster()` or `ensureCluster()` created, even those whose creation failed, and
 * returns them. It goes by the service's clock, since
 * this machine's may be wrong. If a cluster is locked or the service fails, it retries for up to 10 minutes. The API key
 * needs the `CLUSTER_ADMIN` role, or for clusters that its own account created, `CLUSTER_CREATOR` and `METRICS_VIEWER`.
 *
 * @throws {ArgumentError} if you pass neither an owner nor `allOwners: true`
 * @throws {AggregateError} if some clusters couldn't be deleted; the other expired ones are still deleted, and the
 * message names both
 * @throws {Error} if the service's responses have no `Date` header: then nothing is deleted
 * @throws {CloudError} if the clusters couldn't be listed
 * @example
 * ```ts
 * import { sweepExpiredClusters } from "@crdb-cloud/provision";
 *
 * for (const { name } of await sweepExpiredClusters(cloud, { owner: "ci" })) console.log("deleted", name);
 * ```
 */
export async function sweepExpiredClusters<Cluster extends LabeledCluster>(
  cloud: EphemeralClient<Cluster>,
  params: SweepParams,
  options: CallOptions = {},
): Promise<Cluster[]> {
  assertNames(WHERE, "parameter", ["owner", "allOwners"], params);
  const { owner, allOwners } = params;
  if (allOwners === true ? "owner" in params : allOwners !== undefined || !isOwner(owner)) {
    throw new ArgumentError(`${WHERE}: pass either owner (${OWNER_RULE}) or allOwners: true`, "owner");
  }
  const isDue = ({ labels }: Cluster, now: number): boolean => isExpired(labels, now, owner);
  const { deleted, failed } = await sweepClusters(cloud, WHERE, isDue, options);
  if (failed.length === 0) return deleted;
  const toText = ({ name, id }: Cluster): string => `${name} (${id})`;
  const reasons = failed.map(({ cluster, error }) => `${toText(cluster)}: ${error.message}`).join("; ");
  const others = deleted.map(toText).join(", ") || "no other";
  const errors = failed.map(({ error }) => error);
  throw new AggregateError(errors, `${WHERE}: could not delete ${reasons}; deleted ${others}`);
}

/**
 * Deletes the clusters that are due, concurrently, so that a locked one doesn't hold up the others. Re-reads each one
 * right before deleting it, in case somebody has extended its TTL in the meantime. `now` is the service's time.
 */
export async function sweepClusters<Cluster extends LabeledCluster>(
  cloud: EphemeralClient<Cluster>,
  where: string,
  isDue: (cluster: Cluster, now: number) => boolean | Promise<boolean>,
  options: CallOptions = {},
): Promise<Sweep<Cluster>> {
  // The plain list omits clusters whose creation failed, which keep their names until somebody deletes them.
  const list = cloud.clusters.list({ show_inactive: true }, options);
  const now = readServiceTime((await list.withResponse()).response);
  if (now === undefined) {
    const reason = "the response has no valid Date header, and this machine's clock may be wrong";
    throw new Error(`${where}: ${reason}: nothing was deleted`);
  }
  const due: Cluster[] = [];
  for await (const cluster of list) {
    if (cluster.state !== "DELETED" && (await isDue(cluster, now))) due.push(cluster);
  }
  const none: Sweep<Cluster> = { deleted: [], failed: [] };
  const deleteIfStillDue = async (listed: Cluster): Promise<Sweep<Cluster>> => {
    try {
      const cluster = await cloud.clusters.get({ cluster_id: listed.id }, options);
      if (cluster.state === "DELETED" || !(await isDue(cluster, now))) return none;
      await deleteCluster(cloud, listed.id, options);
      return { ...none, deleted: [cluster] };
    } catch (error) {
      options.signal?.throwIfAborted();
      return isNotFound(error) ? none : { ...none, failed: [{ cluster: listed, error: error as Error }] };
    }
  };
  const sweeps = await Promise.all(due.map(deleteIfStillDue));
  return { deleted: sweeps.flatMap(({ deleted }) => deleted), failed: sweeps.flatMap(({ failed }) => failed) };
}
