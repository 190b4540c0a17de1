/** A response of the mock that is not serialized yet. */
export interface MockResponse {
  readonly status: number;
  /** The JSON body, or a text; `undefined` for a response without a body. */
  readonly body?: unknown;
  /** Additional headers, with names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A serialized response, and whether a fault breaks the connection before or during the response. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `undefined` for a response without a body. */
  readonly text: string | undefined;
  /** Whether the mock resets the connection instead of sending a response. */
  readonly reset?: boolean;
  /** Whether the mock closes the connection in the middle of the body. */
  readonly truncate?: boolean;
}

export function toWireResponse({ status, body, headers }: MockResponse): WireResponse {
  if (body === undefined) return { status, headers: { ...headers }, text: undefined };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: { "content-type": "application/json", ...headers }, text };
}
