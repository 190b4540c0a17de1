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
  /** Whether a fault replaces the response, so that it may violate the spec. @default false */
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

/** Functions that send requests to the same mock. */
export interface Caller {
  /** Sends a request such as `GET /clusters`, `GET /scim/v2/Users` or `POST /_mock/reset`. Adds `/api/v1` or `/api`. */
  readonly call: (line: string, body?: unknown, key?: string) => Promise<Reply>;
  /** Sends a request and returns the response body. Throws unless the status is 200 or 204. */
  readonly ask: (line: string, body?: unknown, key?: string) => Promise<Reply["body"]>;
  /** Sends a request and returns the response's status. */
  readonly status: (line: string, body?: unknown, key?: string) => Promise<number>;
  /** Sends a request and returns the error's status and message, such as `404 folder not found: x`. */
  readonly problem: (line: string, body?: unknown, key?: string) => Promise<string>;
  /** Requests a list and returns one field of each item. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests check the values
  readonly list: (line: string, field?: string, key?: string) => Promise<any[]>;
}

export function createCaller(origin: string, defaults: RequestParts): Caller {
  const call: Caller["call"] = (line, body, key = defaults.key) => {
    const prefix = line.includes(" /scim/") ? " /api" : line.includes(" /_mock") ? " " : " /api/v1";
    return request(origin, line.replace(" ", prefix), { ...defaults, key, body });
  };
  const ask: Caller["ask"] = async (line, body, key) => {
    const reply = await call(line, body, key);
    if (reply.status !== 200 && reply.status !== 204)
      throw new Error(`${line}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  return {
    ...{ call, ask },
    status: async (...request) => (await call(...request)).status,
    async problem(...request) {
      const { status, body } = await call(...request);
      return `${status} ${body?.message ?? ""}`.trim();
    },
    async list(line, field = "name", key) {
      const items = Object.values(await ask(line, undefined, key)).find(Array.isArray) ?? [];
      return items.map((item) => item[field]);
    },
  };
}

/** Returns a request body for creating a free cluster with this name. */
export function freeCluster(name = "notorious-moose"): object {
  return { name, provider: "GCP", spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } } };
}
