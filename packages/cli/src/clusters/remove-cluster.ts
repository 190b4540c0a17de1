import { deleteCluster, isOwned } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { findCluster } from "./find-cluster.ts";

/** Options for {@link removeCluster}. */
export interface RemoveOptions extends CallOptions {
  /** Called before deleting a cluster that belongs to another owner, or to none. Throw an error to keep the cluster. */
  readonly confirm: (cluster: Cluster) => Promise<void>;
}

/** Deletes a cluster by name and returns it; `undefined` if there is none. */
export async function removeCluster(
  cloud: Cloud,
  { name, owner }: { readonly name: string; readonly owner: string },
  { confirm, ...options }: RemoveOptions,
): Promise<Cluster | undefined> {
  const { cluster } = await findCluster(cloud, { name, owner }, options);
  if (cluster === undefined) return undefined;
  if (!isOwned(cluster.labels, owner)) await confirm(cluster);
  await deleteCluster(cloud, cluster.id, options);
  return cluster;
}
