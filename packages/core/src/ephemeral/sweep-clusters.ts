import { isNotFound } from "../errors/is-not-found.ts";
import type { CallOptions } from "../request/call-options.ts";
import { deleteCluster } from "./delete-cluster.ts";
import type { EphemeralClient, LabeledCluster } from "./ephemeral-client.ts";
import { readServiceTime } from "./expiry-labels.ts";

/** What a sweep did. */
export interface Sweep<Cluster extends LabeledCluster> {
  /** The clusters that it deleted. */
  readonly deleted: Cluster[];
  /** The clusters that are due but couldn't be deleted. */
  readonly failed: readonly { readonly cluster: Cluster; readonly error: Error }[];
}

/**
 * Deletes the clusters that are due, concurrently, so that one that stays locked doesn't hold up the others. Reads each
 * one again right before deleting it, in case somebody has extended its TTL in the meantime.
 *
 * @param isDue decides whether to delete a cluster; `now` is the service's time in milliseconds since 1970
 * @throws {CloudError} if the clusters couldn't be listed
 * @throws {Error} if the service doesn't say what time it is; nothing is deleted then
 */
export async function sweepClusters<Cluster extends LabeledCluster>(
  cloud: EphemeralClient<Cluster>,
  where: string,
  isDue: (cluster: Cluster, now: number) => boolean | Promise<boolean>,
  options: CallOptions = {},
): Promise<Sweep<Cluster>> {
  const { clusters } = cloud;
  const list = clusters.list({}, options);
  const now = readServiceTime((await list.withResponse()).response);
  if (now === undefined) {
    const reason = "the response has no valid Date header, and this machine's clock may be wrong";
    throw new Error(`${where}: ${reason}: nothing was deleted`);
  }
  const due: Cluster[] = [];
  for await (const cluster of list) if (await isDue(cluster, now)) due.push(cluster);
  const deleteIfStillDue = async (listed: Cluster): Promise<Cluster | Error | undefined> => {
    try {
      const cluster = await clusters.get({ cluster_id: listed.id }, options);
      if (cluster.state === "DELETED" || !(await isDue(cluster, now))) return undefined;
      await deleteCluster(cloud, listed.id, options);
      return cluster;
    } catch (error) {
      options.signal?.throwIfAborted();
      return isNotFound(error) ? undefined : (error as Error);
    }
  };
  const results = await Promise.all(due.map(deleteIfStillDue));
  return {
    deleted: results.filter((result) => result !== undefined && !(result instanceof Error)) as Cluster[],
    failed: due.flatMap((cluster, at) => {
      const error = results[at];
      return error instanceof Error ? [{ cluster, error }] : [];
    }),
  };
}
