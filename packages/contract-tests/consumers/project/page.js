import { createClient } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock/fetch";

/** Lists the names of a mock cloud's clusters, as read by the client and by `cloud.http`. */
export async function listClusters(options) {
  const cloud = createClient(options);
  const { clusters } = await cloud.clusters.list();
  const { data } = await cloud.http.GET("/api/v1/clusters");
  return [...clusters, ...data.clusters].map(({ name }) => name).join(" ");
}

/** Creates a cluster in this page's own mock cloud and lists it. */
export function mockClusters() {
  const fetch = createMockFetch();
  fetch.seedCluster({ name: "happy-otter" });
  return listClusters({ fetch, apiKey: fetch.apiKey });
}
