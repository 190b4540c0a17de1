import axios from "axios";

export function create({ baseUrl, fetch, headers, path }) {
  const client = axios.create({ baseURL: baseUrl, adapter: "fetch", env: { fetch }, headers });
  return async () => (await client.get(path)).data;
}
