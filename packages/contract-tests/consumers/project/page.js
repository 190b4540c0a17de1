import { createClient } from "@crdb-cloud/core";

/** Lists the names of the clusters in a mock cloud, as the client and `cloud.http` read them. */
export async function listClusters(options) {
  const cloud = createClient(options);
  const { clusters } = await cloud.clusters.list();
  const { data } = await cloud.http.GET("/api/v1/clusters");
  return [...clusters, ...data.clusters].map(({ name }) => name).join(" ");
}
