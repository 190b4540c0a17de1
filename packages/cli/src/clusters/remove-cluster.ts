import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { deleteCluster } from "@crdb-cloud/provision/internal";
import { parseClusterName } from "./cluster-options.ts";

export interface RemoveOptions extends CallOptions {
  /** Returns whether a cluster with these labels may be deleted without asking. */
  readonly isOurs: (labels: Cluster["labels"]) => boolean;
  /** Called before deleting a cluster for which `isOurs` returns false. Throw an error to keep the cluster. */
  readonly confirm: (cluster: Cluster) => Promise<void>;
}

/** Finds a cluster by name, even one whose creation has failed, since its name stays taken until it's deleted. */
export async function findCluster(cloud: Cloud, name: string, options?: CallOptions): Promise<Cluster | undefined> {
  const all = await Array.fromAsync(cloud.clusters.list({ show_inactive: true }, options));
  const namesakes = all.filter((one) => one.name === name && one.state !== "DELETED");
  return namesakes.find(({ state }) => state !== "CREATION_FAILED") ?? namesakes[0];
}

export async function removeCluster(cloud: Cloud, name: string, { isOurs, confirm, ...options }: RemoveOptions) {
  parseClusterName(name);
  const cluster = await findCluster(cloud, name, options);
  if (cluster === undefined) return undefined;
  if (!isOurs(cluster.labels)) await confirm(cluster);
  await deleteCluster(cloud, cluster.id, options);
  return cluster;
}
