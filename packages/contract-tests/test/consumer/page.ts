import { type Cluster, createClient } from "@crdb-cloud/core";

/** Uses `@crdb-cloud/core` in a project with the DOM's types, but not Node.js's. */
export async function find(apiKey: string, name: string): Promise<Cluster | undefined> {
  for await (const cluster of createClient({ apiKey }).clusters.list()) if (cluster.name === name) return cluster;
  return undefined;
}
