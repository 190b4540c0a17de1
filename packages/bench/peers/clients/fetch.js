export function create({ baseUrl, fetch = globalThis.fetch, headers, id }) {
  return async () => {
    const response = await fetch(`${baseUrl}/api/v1/clusters/${encodeURIComponent(id)}`, { headers });
    if (!response.ok) throw new Error(`the server responded with ${response.status}`);
    return response.json();
  };
}
