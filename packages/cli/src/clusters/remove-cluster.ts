import { deleteCluster, isOwned } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";

/** Options for {@link removeCluster}. */
export interface RemoveOptions extends CallOptions {
  /** Called before deleting a cluster that has another owner, or no owner. Throw an error to keep the cluster. */
  readonly confirm: (cluster: Cluster) => Promise<void>;
}

/** Deletes a cluster by name and returns it; `undefined` if there is none. */
export async function removeCluster(
  { clusters }: Cloud,
  { name, owner }: { readonly name: string; readonly owner: string },
  { confirm, ...options }: RemoveOptions,
): Promise<Cluster | undefined> {
  const find = async (params: object): Promise<Cluster | undefined> =>
    (await Array.fromAsync(clusters.list(params, options))).find((one) => one.name === name && one.state !== "DELETED");
  // If a cluster's creation failed, its name stays taken, but it is only listed among the inactive clusters.
  const cluster = (await find({})) ?? (await find({ show_inactive: true }));
  if (cluster === undefined) return undefined;
  if (!isOwned(cluster.labels, owner)) await confirm(cluster);
  await deleteCluster({ clusters }, cluster.id, options);
  return cluster;
}
