import type { Cluster } from "@crdb-cloud/core/2022-03-31";
import type { Context } from "./contract-case.ts";

/** Makes a free cluster to try something on. */
export function createCluster({ cloud, uniqueName }: Context): Promise<Cluster> {
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  return cloud.clusters.create({ name: uniqueName(), provider: "GCP", spec: { serverless } });
}
