import { request } from "undici";

export function create({ baseUrl, headers, path }) {
  return async () => (await request(`${baseUrl}${path}`, { headers })).body.json();
}
