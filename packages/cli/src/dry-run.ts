import type { ClientOptions } from "@crdb-cloud/node";

type Transport = NonNullable<ClientOptions["transport"]>;

/** A request that a dry run didn't send, without passwords. */
export interface Unsent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/**
 * Returns client options for a dry run. Its first request fails, since the next step would need the response. With
 * `send`, reads are sent, and deletions seem to succeed.
 */
export function toDryRun(onUnsent: (request: Unsent) => void, send?: Transport): ClientOptions {
  const transport: Transport = async (request) => {
    const { method, url, body } = request;
    if (send && method === "GET") return send(request);
    if (send && method === "DELETE") {
      return { status: 200, headers: new Headers(), body: new TextEncoder().encode("{}") };
    }
    const hide = (name: string, value: unknown): unknown => (name === "password" ? "[redacted]" : value);
    onUnsent({ method, url, body: body === undefined ? undefined : JSON.parse(body, hide) });
    throw new Error("a dry run");
  };
  return { transport, maxRetries: 0, ...(send === undefined && { apiKey: "dry-run-without-a-key" }) };
}
