import { request } from "@octokit/request";

export function create({ baseUrl, fetch, headers, id }) {
  const client = request.defaults({ baseUrl, headers, request: { fetch } });
  return async () => (await client("GET /api/v1/clusters/{cluster_id}", { cluster_id: id })).data;
}
