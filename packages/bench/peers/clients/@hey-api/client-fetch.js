import { createClient, createConfig } from "@hey-api/client-fetch";

export function create({ baseUrl, fetch, headers, id }) {
  const client = createClient(createConfig({ baseUrl, fetch, headers }));
  const call = { url: "/api/v1/clusters/{cluster_id}", path: { cluster_id: id } };
  return async () => (await client.get(call)).data;
}
