// A program that uses `cloud.http`, and openapi-fetch itself, which turns open enums into objects unless the body is cast.
import type { paths } from "@crdb-cloud/core/schema";
import { startMockCloud } from "@crdb-cloud/mock";
import { API_VERSION, type Cluster, createClient } from "@crdb-cloud/node";
import createFetchClient from "openapi-fetch";

await using mock = await startMockCloud();
const { id: cluster_id } = mock.seedCluster({ regions: ["us-central1"] });
const { http } = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
const { data, error } = await http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
const cluster: Cluster | undefined = data;

const headers = { Authorization: `Bearer ${mock.apiKey}`, "Cc-Version": API_VERSION };
const bare = createFetchClient<paths>({ baseUrl: mock.url, headers });
const response = await bare.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
const same = response.data as Cluster | undefined;
for (const found of [cluster, same]) {
  const isDate = Number.isFinite(new Date(found?.created_at ?? "").getTime());
  console.log(found?.state.toLowerCase(), isDate, found?.regions[0]?.name, error ?? response.error);
}
