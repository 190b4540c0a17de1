import { createFetch } from "ofetch";

export function create({ baseUrl, fetch, headers, path }) {
  const client = createFetch({ fetch, defaults: { baseURL: baseUrl, headers } });
  return () => client(path);
}
