import ky from "ky";

export function create({ baseUrl, fetch, headers, path }) {
  const client = ky.create({ baseUrl, fetch, headers });
  return () => client.get(path).json();
}
