// A program that uses `cloud.http`.
import { startMockCloud } from "@crdb-cloud/mock";
import { type Cluster, createClient } from "@crdb-cloud/node";

await using mock = await startMockCloud();
const { id: cluster_id } = mock.seedCluster({ regions: ["us-central1"] });
const { http } = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
const { data, error } = await http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
const cluster: Cluster | undefined = data;
if (cluster)
  console.log(
    cluster.state.toLowerCase(),
    Number.isFinite(new Date(cluster.created_at ?? 0).getTime()),
    cluster.regions[0]?.name,
    error,
  );
