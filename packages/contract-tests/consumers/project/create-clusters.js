import { createMockFetch, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";

/** Creates a cluster in each kind of mock. Returns the clusters' names, as read by the client and by `cloud.http`. */
export async function createClusters() {
  const fetch = createMockFetch();
  const server = await startMockCloud();
  try {
    const found = [];
    for (const options of [
      { fetch, apiKey: fetch.apiKey },
      { baseUrl: server.url, apiKey: server.apiKey },
    ]) {
      const cloud = createClient(options);
      const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
      const { id: cluster_id, name } = await cloud.clusters.create({ name: "happy-otter", provider: "GCP", spec });
      const { data } = await cloud.http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
      found.push(name, data.name);
    }
    return found.join(" ");
  } finally {
    await server.close();
  }
}
