import Cloudflare from "cloudflare";

export function create({ baseUrl, fetch, apiKey, path }) {
  const client = new Cloudflare({ apiToken: apiKey, baseURL: baseUrl, fetch });
  return () => client.get(path);
}
