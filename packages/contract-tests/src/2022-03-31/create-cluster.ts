import type { Cloud, Cluster } from "@crdb-cloud/core/2022-03-31";
import type { Context } from "../contract-case.ts";

/** Creates a Serverless cluster with the spend limit 0, which is free. */
export function createCluster({ cloud, uniqueName }: Context<Cloud>): Promise<Cluster> {
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  return cloud.clusters.create({ name: uniqueName(), provider: "GCP", spec: { serverless } });
}
