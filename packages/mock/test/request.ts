/** An answer, read to its end. */
export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests look at
  body: any;
  headers: Headers;
}

/** What a request carries. */
export interface RequestParts {
  key: string;
  body?: unknown;
  headers?: Record<string, string>;
  fetch?: typeof globalThis.fetch;
}

/** Sends a request such as `GET /api/v1/clusters`, and reads the answer as JSON where it is. */
export async function request(origin: string, line: string, parts: RequestParts): Promise<Reply> {
  const { key, body, headers, fetch = globalThis.fetch } = parts;
  const [method = "GET", path = "/"] = line.split(" ");
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, body: isJson ? JSON.parse(text) : text || undefined, headers: response.headers };
}

/** The page's free cluster, under a name of choice. */
export function freeCluster(name = "notorious-moose"): object {
  return { name, provider: "GCP", spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } } };
}
