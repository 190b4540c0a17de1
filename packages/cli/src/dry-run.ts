import type { ClientOptions } from "@crdb-cloud/node";

type Transport = NonNullable<ClientOptions["transport"]>;

/** The request at which a dry run stopped. Passwords are redacted. */
export interface Unsent {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/**
 * Returns client options for a dry run. The first request is passed to `onUnsent` instead of being sent, and its call
 * fails, since the next steps would need a response. With `send`, GETs are sent, and DELETEs appear to succeed.
 */
export function toDryRun(onUnsent: (request: Unsent) => void, send?: Transport): ClientOptions {
  const transport: Transport = async (request) => {
    const { method, url, body } = request;
    if (send && method === "GET") return send(request);
    const respond = (status: number, text: string): Awaited<ReturnType<Transport>> => {
      return { status, headers: new Headers(), body: new TextEncoder().encode(text) };
    };
    if (send && method === "DELETE") return respond(200, "{}");
    const hide = (name: string, value: unknown): unknown => (name === "password" ? "[redacted]" : value);
    onUnsent({ method, url, body: body === undefined ? undefined : JSON.parse(body, hide) });
    // Responds with a 400, which the client doesn't retry.
    return respond(400, "{}");
  };
  return { transport, maxRetries: 0, ...(send === undefined && { apiKey: "dry-run-without-a-key" }) };
}
