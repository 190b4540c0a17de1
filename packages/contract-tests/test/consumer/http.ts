// A program that uses `cloud.http`, and openapi-fetch itself, which turns open enums into objects unless the body is cast.
// A function that takes openapi-fetch's own `Client` accepts `cloud.http` with a cast.
import type { paths } from "@crdb-cloud/core/schema";
import { startMockCloud } from "@crdb-cloud/mock";
import { API_VERSION, type Cluster, createClient } from "@crdb-cloud/node";
import createFetchClient, { type Client } from "openapi-fetch";

await using mock = await startMockCloud();
const { id: cluster_id } = mock.seedCluster({ regions: ["us-central1"] });
const { http } = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
const { data, error } = await http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
const cluster: Cluster | undefined = data;

const headers = { Authorization: `Bearer ${mock.apiKey}`, "Cc-Version": API_VERSION };
const bare = createFetchClient<paths>({ baseUrl: mock.url, headers });
const found = [cluster, await read(bare), await read(http as unknown as Client<paths>)];
for (const one of found) {
  const isDate = Number.isFinite(new Date(one?.created_at ?? "").getTime());
  console.log(one?.state.toLowerCase(), isDate, one?.regions[0]?.name, error);
}

async function read(client: Client<paths>): Promise<Cluster | undefined> {
  const { data } = await client.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } });
  return data as Cluster | undefined;
}
