import { type Cluster, createClient } from "@crdb-cloud/core";

/** Uses `@crdb-cloud/core` in a project that has the types of the DOM, but not those of Node.js. */
export async function find(apiKey: string, name: string): Promise<Cluster | undefined> {
  for await (const cluster of createClient({ apiKey }).clusters.list()) if (cluster.name === name) return cluster;
  return undefined;
}
