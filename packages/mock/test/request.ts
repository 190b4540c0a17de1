import { classifyResponse } from "./spec-judge.ts";

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests check the content of the body
  body: any;
  headers: Headers;
}

export interface RequestParts {
  key: string;
  body?: unknown;
  headers?: Record<string, string>;
  fetch?: typeof globalThis.fetch;
  /** Whether the response may violate the spec, because a fault replaces it. @default false */
  isFaulty?: boolean;
}

/**
 * Sends a request such as `GET /api/v1/clusters` and parses a JSON response.
 *
 * @throws {Error} if the response violates the spec of its API version, or has a field that the spec doesn't declare
 */
export async function request(origin: string, line: string, parts: RequestParts): Promise<Reply> {
  const { key, body, headers, fetch = globalThis.fetch, isFaulty = false } = parts;
  const [method = "GET", path = "/"] = line.split(" ");
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  const { status, headers: received } = response;
  const reply = { status, body: isJson ? JSON.parse(text) : text || undefined, headers: received };
  const violations = isFaulty ? [] : classifyResponse(line, reply);
  if (violations.length > 0) throw new Error(`${line}: ${violations.join("; ")}`);
  return reply;
}

/** Returns the request body that creates a free cluster with the given name. */
export function freeCluster(name = "notorious-moose"): object {
  return { name, provider: "GCP", spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } } };
}
