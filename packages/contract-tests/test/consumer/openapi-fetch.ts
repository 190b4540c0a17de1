// A program that uses openapi-fetch itself, which turns open enums into objects unless the body is cast.
import { API_VERSION, type Cluster } from "@crdb-cloud/core";
import type { paths } from "@crdb-cloud/core/schema";
import { startMockCloud } from "@crdb-cloud/mock";
import createFetchClient from "openapi-fetch";

await using mock = await startMockCloud();
const { id: cluster_id } = mock.seedCluster({ regions: ["us-central1"] });
const headers = { Authorization: `Bearer ${mock.apiKey}`, "Cc-Version": API_VERSION };
const http = createFetchClient<paths>({ baseUrl: mock.url, headers });
const { data, error } = await http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
const cluster = data as Cluster | undefined;
if (cluster)
  console.log(
    cluster.state.toLowerCase(),
    Number.isFinite(new Date(cluster.created_at ?? 0).getTime()),
    cluster.regions[0]?.name,
    error,
  );
