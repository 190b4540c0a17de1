import { type Cluster, createClient } from "@crdb-cloud/core";

/** Where core has no more than what a browser has. */
export async function find(apiKey: string, name: string): Promise<Cluster | undefined> {
  for await (const cluster of createClient({ apiKey }).clusters.list()) if (cluster.name === name) return cluster;
  return undefined;
}
