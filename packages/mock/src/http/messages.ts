/** A response before it is serialized. */
export interface MockResponse {
  readonly status: number;
  /** JSON or text; `undefined` if there is no body. */
  readonly body?: unknown;
  /** Headers to add to the usual ones, with lowercase names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A serialized response. It also says whether a fault breaks the connection. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body's text; `undefined` if there is no body. */
  readonly text: string | undefined;
  /** Whether to reset the connection instead of responding. */
  readonly reset?: boolean;
  /** Whether to close the connection in the middle of the body. */
  readonly truncate?: boolean;
}

export const MAX_BODY_BYTES: number = 4 * 1024 * 1024;

/** A request before it is parsed. */
export interface RawRequest {
  /** The HTTP method, in uppercase. */
  readonly method: string;
  /** The path and query, as sent. */
  readonly target: string;
  /** The headers, with lowercase names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's text: `""` if there is none, `undefined` if it is larger than {@link MAX_BODY_BYTES}. */
  readonly body: string | undefined;
}

export function toWireResponse({ status, body, headers }: MockResponse): WireResponse {
  const always = status === 401 ? { "www-authenticate": "Bearer", ...headers } : { ...headers };
  if (body === undefined) return { status, headers: always, text: undefined };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: { "content-type": "application/json", ...always }, text };
}
