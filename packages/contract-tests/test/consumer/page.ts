import { type Cluster, createClient } from "@crdb-cloud/core";

/** Uses core with the types of a browser only. */
export async function find(apiKey: string, name: string): Promise<Cluster | undefined> {
  for await (const cluster of createClient({ apiKey }).clusters.list()) if (cluster.name === name) return cluster;
  return undefined;
}
