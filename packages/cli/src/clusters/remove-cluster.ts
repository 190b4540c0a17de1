import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { deleteCluster } from "@crdb-cloud/provision/internal";
import { parseClusterName } from "./cluster-options.ts";

/** Options for {@link removeCluster}. */
export interface RemoveOptions extends CallOptions {
  /** Returns whether a cluster may be deleted without asking. */
  readonly isOurs: (labels: Cluster["labels"]) => boolean;
  /** Called before deleting any other cluster. Throw an error to keep it. */
  readonly confirm: (cluster: Cluster) => Promise<void>;
}

/** Deletes a cluster by name and returns it; `undefined` if there is none. */
export async function removeCluster(
  { clusters }: Cloud,
  name: string,
  { isOurs, confirm, ...options }: RemoveOptions,
): Promise<Cluster | undefined> {
  parseClusterName(name);
  const find = async (params: object): Promise<Cluster | undefined> =>
    (await Array.fromAsync(clusters.list(params, options))).find((one) => one.name === name && one.state !== "DELETED");
  // If a cluster's creation failed, its name stays taken, but it is only listed among the inactive clusters.
  const cluster = (await find({})) ?? (await find({ show_inactive: true }));
  if (cluster === undefined) return undefined;
  if (!isOurs(cluster.labels)) await confirm(cluster);
  await deleteCluster({ clusters }, cluster.id, options);
  return cluster;
}
