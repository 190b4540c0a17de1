import createClient from "openapi-fetch";

export function create({ baseUrl, fetch, headers, id }) {
  const client = createClient({ baseUrl, fetch, headers });
  const init = { params: { path: { cluster_id: id } } };
  return async () => (await client.GET("/api/v1/clusters/{cluster_id}", init)).data;
}
